package org.forthright.procedure.web.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forthright.kernel.time.London;
import org.forthright.platform.paper.letter.Placeholders;
import org.forthright.platform.tenancy.Acting;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.Models;
import org.forthright.procedure.Paragraph;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.comparison.ClauseStatus;
import org.forthright.procedure.comparison.Compared;
import org.forthright.procedure.comparison.ComparedClause;
import org.forthright.procedure.comparison.Comparison;
import org.forthright.procedure.directory.OrganisationInWords;
import org.forthright.procedure.slot.Fillings;
import org.forthright.procedure.slot.Slots;

/**
 * Compares for the organisation of the address. Nothing is changed by it and no form used up, so that a page that is
 * loaded again shows the same again: the directory is read in a transaction of its own.
 */
@ApplicationScoped
class ComparisonDesk {

    private final CurrentActor current;
    private final Acting acting;
    private final OrganisationInWords organisation;
    private final Models models;
    private final Slots slots;
    private final Comparison comparison;
    private final Clock clock;

    @Inject
    ComparisonDesk(
            CurrentActor current,
            Acting acting,
            OrganisationInWords organisation,
            Models models,
            Slots slots,
            Comparison comparison,
            Clock clock) {
        this.current = current;
        this.acting = acting;
        this.organisation = organisation;
        this.models = models;
        this.slots = slots;
        this.comparison = comparison;
        this.clock = clock;
    }

    FormPage form() {
        return new FormPage(address(), model(directory()).name());
    }

    Compared compared(String text) {
        return comparison.compare(text, model(directory()), London.today(clock));
    }

    ResultPage result(String text) {
        Map<String, String> directory = directory();
        Procedure model = model(directory);
        Map<String, String> words = slots.words(model.settings(), Fillings.NONE, directory);
        Compared compared = comparison.compare(text, model, London.today(clock));
        return new ResultPage(
                address(),
                address() + "/table",
                model.name(),
                Arrays.stream(ClauseStatus.values())
                        .map(status -> new ResultPage.Count(status, id(status), compared.count(status)))
                        .toList(),
                compared.flaws(),
                groups(compared, words));
    }

    private static List<ResultPage.Group> groups(Compared compared, Map<String, String> words) {
        return Arrays.stream(ClauseStatus.values())
                .filter(status -> compared.count(status) > 0)
                .map(status -> new ResultPage.Group(
                        status,
                        id(status),
                        compared.clauses().stream()
                                .filter(clause -> clause.status() == status)
                                .map(clause -> row(clause, words))
                                .toList()))
                .toList();
    }

    private static ResultPage.Row row(ComparedClause compared, Map<String, String> words) {
        Paragraph clause = compared.clause();
        return new ResultPage.Row(
                clause.number(),
                clause.title(),
                clause.statutory() ? String.join("; ", clause.basis()) : "",
                Placeholders.fill(clause.text(), words).replaceAll(" {2,}", " ").strip(),
                compared.places(),
                compared.unsaid(),
                compared.flaws());
    }

    private Procedure model(Map<String, String> directory) {
        String kind = directory.getOrDefault("kind", "");
        if (!models.existsFor(kind)) {
            throw new NotFoundException();
        }
        return models.inForce(kind, London.today(clock));
    }

    private Map<String, String> directory() {
        Actor actor = current.actor();
        return acting.as(actor, () -> organisation.of(actor.organisationId()));
    }

    private String address() {
        return "/" + current.actor().organisationCode() + "/organisation/procedure/comparison";
    }

    private static String id(ClauseStatus status) {
        return status.title().toLowerCase(Locale.UK).replace(' ', '-');
    }
}
