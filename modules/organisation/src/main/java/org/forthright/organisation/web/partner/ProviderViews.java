package org.forthright.organisation.web.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.partner.Arrangement;
import org.forthright.organisation.partner.Arrangements;
import org.forthright.organisation.partner.Provider;
import org.forthright.organisation.partner.assurance.Assurance;
import org.forthright.organisation.partner.assurance.Assurances;
import org.forthright.organisation.partner.assurance.Duty;
import org.forthright.organisation.partner.assurance.DutyState;
import org.forthright.organisation.step.partner.AssessDuty;
import org.forthright.organisation.web.ods.OdsNote;
import org.forthright.organisation.web.ods.OdsNotes;
import org.forthright.organisation.web.partner.page.ArrangementPage;
import org.forthright.organisation.web.partner.page.ArrangementRow;
import org.forthright.organisation.web.partner.page.DutyPage;
import org.forthright.organisation.web.partner.page.EndingPage;
import org.forthright.organisation.web.partner.page.LeadPage;
import org.forthright.organisation.web.partner.page.ProviderPage;
import org.forthright.organisation.web.partner.page.ProviderPage.Connection;
import org.forthright.organisation.web.partner.page.ProviderPage.DutyRow;
import org.forthright.organisation.web.partner.page.ProviderPage.Instead;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.page.Label;
import org.forthright.platform.tenancy.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Lays out one provider of the register, and the forms about it. */
@ApplicationScoped
class ProviderViews {

    private final CurrentActor current;
    private final Organisations organisations;
    private final Arrangements arrangements;
    private final Assurances assurances;
    private final OdsNotes notes;
    private final Candidates candidates;
    private final Clock clock;

    @Inject
    ProviderViews(
            CurrentActor current,
            Organisations organisations,
            Arrangements arrangements,
            Assurances assurances,
            OdsNotes notes,
            Candidates candidates,
            Clock clock) {
        this.current = current;
        this.organisations = organisations;
        this.arrangements = arrangements;
        this.assurances = assurances;
        this.notes = notes;
        this.candidates = candidates;
        this.clock = clock;
    }

    LocalDate today() {
        return London.today(clock);
    }

    String address(Provider provider) {
        return PartnerList.address(current.actor()) + "/" + provider.id();
    }

    ProviderPage page(Provider provider) {
        String address = address(provider);
        List<Assurance> known = assurances.of(provider);
        OdsNote ods = provider.providerId()
                .map(organisations::require)
                .map(notes::of)
                .orElseGet(() -> notes.of(provider.odsCode()));
        return new ProviderPage(
                PartnerList.address(current.actor()),
                name(provider),
                provider.odsCode(),
                provider.providerId().isPresent(),
                ods,
                ods.successors().stream()
                        .map(successor ->
                                new Instead(candidates.href(successor.code(), successor.name()), successor.name()))
                        .toList(),
                connection(provider).orElse(null),
                address + "/arrangements",
                arrangements.with(provider).stream()
                        .map(arrangement -> kept(arrangement, address))
                        .toList(),
                provider.lead(),
                address + "/lead",
                Stream.of(Duty.values())
                        .map(duty -> row(duty, of(known, duty), address))
                        .toList());
    }

    ArrangementPage arranging(Provider provider) {
        return new ArrangementPage(
                address(provider) + "/arrangements", address(provider), name(provider), name(provider));
    }

    EndingPage ending(Provider provider, Arrangement arrangement, String version) {
        return new EndingPage(
                address(provider) + "/arrangements/" + arrangement.id() + "/ending",
                address(provider),
                name(provider),
                ArrangementRow.of(arrangement, today()),
                version);
    }

    LeadPage lead(Provider provider, String version) {
        return new LeadPage(address(provider) + "/lead", address(provider), name(provider), version);
    }

    DutyPage duty(Provider provider, Duty duty, String version) {
        return new DutyPage(
                address(provider) + "/duties/" + duty,
                address(provider),
                name(provider),
                duty.title(),
                duty.citation().text(),
                version);
    }

    static String version(Optional<Assurance> assurance) {
        return String.valueOf(assurance.map(Assurance::version).orElse(AssessDuty.NOTHING_SEEN));
    }

    /** As it is called today. */
    private String name(Provider provider) {
        return provider.providerId()
                .map(organisations::require)
                .map(Organisation::name)
                .orElse(provider.name());
    }

    private Optional<Connection> connection(Provider provider) {
        return provider.providerId().isPresent()
                ? Optional.empty()
                : organisations.providers().stream()
                        .filter(organisation -> organisation.odsCode().equalsIgnoreCase(provider.odsCode()))
                        .findFirst()
                        .map(organisation -> new Connection(
                                address(provider) + "/connection", organisation.name(), organisation.code()));
    }

    private ArrangementRow kept(Arrangement arrangement, String address) {
        return ArrangementRow.of(arrangement, today())
                .kept(arrangement.stateOn(today()), address + "/arrangements/" + arrangement.id());
    }

    private static @Nullable Assurance of(List<Assurance> known, Duty duty) {
        return known.stream().filter(each -> each.duty() == duty).findFirst().orElse(null);
    }

    private DutyRow row(Duty duty, @Nullable Assurance known, String address) {
        return new DutyRow(
                duty.title(),
                duty.citation().text(),
                label(known == null ? DutyState.UNKNOWN : known.state()),
                known == null ? "" : known.evidence(),
                known == null ? "" : known.link(),
                known == null ? null : DateWords.day(known.notedOn()),
                known == null ? null : known.reviewOn().map(DateWords::day).orElse(null),
                known != null && known.isOverdueOn(today()),
                address + "/duties/" + duty);
    }

    private static Label label(DutyState state) {
        return Label.of(
                state.title(),
                switch (state) {
                    case UNKNOWN -> "grey";
                    case ASKED -> "blue";
                    case MET -> "green";
                    case NOT_MET -> "red";
                });
    }
}
