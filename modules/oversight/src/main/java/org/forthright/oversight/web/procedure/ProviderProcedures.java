package org.forthright.oversight.web.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.partner.Arrangement;
import org.forthright.organisation.partner.Arrangements;
import org.forthright.organisation.partner.Provider;
import org.forthright.organisation.partner.Providers;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.inspection.Inspection;
import org.forthright.procedure.inspection.Inspections;
import org.forthright.procedure.lint.Severity;

/** Inspects the procedures of those with whom an arrangement of mine is live today, and of nobody else. */
@ApplicationScoped
class ProviderProcedures {

    private final Organisations organisations;
    private final Arrangements arrangements;
    private final Providers providers;
    private final Inspections inspections;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    ProviderProcedures(
            Organisations organisations,
            Arrangements arrangements,
            Providers providers,
            Inspections inspections,
            CurrentActor current,
            Clock clock) {
        this.organisations = organisations;
        this.arrangements = arrangements;
        this.providers = providers;
        this.inspections = inspections;
        this.current = current;
        this.clock = clock;
    }

    TablePage table() {
        return new TablePage(
                monitoring(),
                DateWords.day(today()),
                organisations.commissionedByMe().stream().map(this::row).toList(),
                elsewhere());
    }

    DetailsPage details(String provider) {
        Organisation organisation = organisations.commissionedByMe().stream()
                .filter(one -> one.code().equals(provider))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Inspection inspection = inspection(organisation);
        return new DetailsPage(
                monitoring() + "/procedures",
                organisation.name(),
                version(inspection),
                inspection.procedure().address(organisation.code()),
                DateWords.day(inspection.procedure().effectiveFrom()),
                inspection.model().name(),
                inspection.flaws(),
                inspection.changes());
    }

    private TablePage.Row row(Organisation provider) {
        Inspection inspection = inspection(provider);
        return new TablePage.Row(
                provider.name(),
                version(inspection),
                inspection.procedure().address(provider.code()),
                DateWords.day(inspection.procedure().effectiveFrom()),
                inspection.count(Severity.MUST),
                inspection.count(Severity.SHOULD),
                inspection.count(Severity.MAY),
                inspection.changes().size(),
                inspection.own() ? monitoring() + "/procedures/" + provider.code() : "");
    }

    private Inspection inspection(Organisation provider) {
        return inspections.of(provider.id(), provider.kind().code());
    }

    private static String version(Inspection inspection) {
        return inspection.own() ? "Version " + inspection.procedure().version() : "The model text";
    }

    private List<String> elsewhere() {
        LocalDate today = today();
        return arrangements.mine().stream()
                .filter(arrangement -> arrangement.isLiveOn(today))
                .filter(arrangement -> arrangement.providerId().isEmpty())
                .map(Arrangement::entryId)
                .distinct()
                .map(providers::require)
                .map(Provider::name)
                .sorted()
                .toList();
    }

    private String monitoring() {
        return "/" + current.actor().organisationCode() + "/monitoring";
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
