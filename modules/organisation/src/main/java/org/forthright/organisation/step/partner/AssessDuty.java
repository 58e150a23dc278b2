package org.forthright.organisation.step.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.organisation.partner.PartnerAccess;
import org.forthright.organisation.partner.PartnerEvent;
import org.forthright.organisation.partner.Provider;
import org.forthright.organisation.partner.Providers;
import org.forthright.organisation.partner.assurance.Assurance;
import org.forthright.organisation.partner.assurance.Assurance.Finding;
import org.forthright.organisation.partner.assurance.Assurances;
import org.forthright.organisation.partner.assurance.Duty;
import org.forthright.platform.refused.Conflict;

/** Records how a provider stands with one of its duties, and what shows it (procedure 9.3, 12.2). */
@ApplicationScoped
public class AssessDuty {

    /** The version that somebody saw who saw nothing recorded yet. */
    public static final int NOTHING_SEEN = -1;

    private final PartnerAccess access;
    private final Providers providers;
    private final Assurances assurances;
    private final Event<AuditedEvent> events;

    @Inject
    AssessDuty(PartnerAccess access, Providers providers, Assurances assurances, Event<AuditedEvent> events) {
        this.access = access;
        this.providers = providers;
        this.assurances = assurances;
        this.events = events;
    }

    /** @param version of the record that the writer saw */
    public void assess(UUID entry, Duty duty, Finding finding, int version) {
        access.requireKeep();
        Provider provider = providers.require(entry);
        Optional<Assurance> known = assurances.of(provider, duty);
        known.filter(saved -> saved.version() != version).ifPresent(saved -> {
            throw new Conflict(duty.title() + ": " + provider.name(), fields(saved, finding));
        });
        known.ifPresentOrElse(
                saved -> saved.find(finding), () -> assurances.persist(new Assurance(provider, duty, finding)));
        events.fire(new PartnerEvent.DutyAssessed(provider.name(), duty, finding.state()));
    }

    private static List<Conflict.Field> fields(Assurance theirs, Finding mine) {
        return List.of(
                new Conflict.Field("State", theirs.state().title(), mine.state().title()),
                new Conflict.Field("Evidence", theirs.evidence(), mine.evidence()),
                new Conflict.Field("Page that shows it", theirs.link(), mine.link()));
    }
}
