package org.forthright.complaint.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.forthright.complaint.Stage;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.participation.Caseload;
import org.forthright.complaint.participation.Participation;
import org.forthright.organisation.people.Memberships;

/** What was promised on complaints that are closed by now: it stays on the list until somebody records it as done. */
@ApplicationScoped
public class PromisedWork {

    private static final String HEADING = "Promised, still to be done (%d)";

    private final Rules rules;
    private final CaseFrames caseFrames;
    private final DueDates dueDates;
    private final Memberships memberships;

    @Inject
    PromisedWork(Rules rules, CaseFrames caseFrames, DueDates dueDates, Memberships memberships) {
        this.rules = rules;
        this.caseFrames = caseFrames;
        this.dueDates = dueDates;
        this.memberships = memberships;
    }

    /** Earliest due first; no rows where nothing is owed. */
    public WorkList.Group group(Agenda agenda, Caseload mine, Predicate<Participation> shown) {
        List<Promise> promises = mine.among(agenda.promising()).stream()
                .filter(each -> each.stage() == Stage.CLOSED)
                .filter(shown)
                .flatMap(each -> agenda.promises(each.complaintId()).map(errand -> new Promise(each, errand)))
                .sorted(Comparator.comparing((Promise each) -> each.errand().dueOn())
                        .thenComparing(each -> each.participation().reference()))
                .toList();
        Map<UUID, String> handlers = memberships.names(
                promises.stream().flatMap(Promise::handler).distinct().toList());
        return new WorkList.Group(
                HEADING.formatted(promises.size()),
                Urgency.LATER.tone(),
                "promised",
                promises.stream().map(each -> row(each, handlers)).toList());
    }

    private record Promise(Participation participation, Errand errand) {

        Stream<UUID> handler() {
            return participation.handlerId().stream();
        }
    }

    private WorkRow row(Promise promise, Map<UUID, String> handlers) {
        Participation participation = promise.participation();
        Errand errand = promise.errand();
        return new WorkRow(
                caseFrames.address(participation) + "/" + errand.path(),
                participation.name(),
                participation.subject(),
                participation.reference(),
                errand.what(),
                rules.cite(participation, errand.paragraph()).text(),
                dueDates.on(errand.dueOn()),
                errand.owner(),
                participation.handlerId().map(handlers::get).orElse("Not allocated"),
                List.of());
    }
}
