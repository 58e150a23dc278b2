package org.forthright.local.demo.cast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.forthright.local.demo.story.Codes;
import org.forthright.local.demo.time.Days;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.partner.Lead;
import org.forthright.organisation.partner.Provider;
import org.forthright.organisation.partner.Providers;
import org.forthright.organisation.partner.assurance.Assurance;
import org.forthright.organisation.partner.assurance.Duty;
import org.forthright.organisation.partner.assurance.DutyState;
import org.forthright.organisation.step.partner.AssessDuty;
import org.forthright.organisation.step.partner.KeepRegister;
import org.forthright.platform.folder.MayBeMissing;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.platform.tenancy.Acting;

/** Fills a commissioner's register with what it knows of its providers. */
@ApplicationScoped
public class RegisterOfProviders {

    private static final String FILE = "demo/register.yaml";

    private final TenantConfig config;
    private final Acting acting;
    private final Providers providers;
    private final KeepRegister keepRegister;
    private final AssessDuty assessDuty;

    @Inject
    RegisterOfProviders(
            TenantConfig config, Acting acting, Providers providers, KeepRegister keepRegister, AssessDuty assessDuty) {
        this.config = config;
        this.acting = acting;
        this.providers = providers;
        this.keepRegister = keepRegister;
        this.assessDuty = assessDuty;
    }

    /** The file. */
    public record Listed(String commissioner, String by, List<Known> providers) {}

    public record Known(String provider, Lead lead, List<Line> duties) {}

    /**
     * A duty, counted from the day on which the demonstration is loaded.
     *
     * @param reviewInDays below 0 where somebody should have looked again
     */
    public record Line(
            String duty,
            String state,
            @MayBeMissing String evidence,
            @MayBeMissing String link,
            int daysAgo,
            int reviewInDays) {}

    public void fill(Cast cast, Days days) {
        Listed listed = config.read(FILE, Listed.class);
        listed.providers()
                .forEach(known -> acting.as(cast.actor(listed.commissioner(), listed.by()), () -> fill(known, days)));
    }

    private void fill(Known known, Days days) {
        Provider provider =
                providers.ofOrganisation(Organisation.idOf(known.provider())).orElseThrow();
        keepRegister.nameLead(provider.id(), known.lead(), provider.version());
        known.duties()
                .forEach(line -> assessDuty.assess(
                        provider.id(),
                        Codes.constant(Duty.class, line.duty()),
                        new Assurance.Finding(
                                Codes.constant(DutyState.class, line.state()),
                                line.evidence(),
                                line.link(),
                                days.ago(line.daysAgo()),
                                days.today().plusDays(line.reviewInDays())),
                        AssessDuty.NOTHING_SEEN));
    }
}
