package org.forthright.complaint.worklist;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.complaint.Stage;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.clock.Due;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.participation.Capacity;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Progress;
import org.forthright.complaint.participation.Progresses;
import org.forthright.complaint.participation.WaitingOn;
import org.forthright.organisation.people.Memberships;
import org.forthright.procedure.Procedure;

/** Puts open complaints into the order in which they need somebody. A page of it takes a handful of statements. */
@ApplicationScoped
public class WorkList {

    private final Rules rules;
    private final CaseFrames caseFrames;
    private final Clocks clocks;
    private final DueDates dueDates;
    private final Memberships memberships;
    private final Progresses progresses;

    @Inject
    WorkList(
            Rules rules,
            CaseFrames caseFrames,
            Clocks clocks,
            DueDates dueDates,
            Memberships memberships,
            Progresses progresses) {
        this.rules = rules;
        this.caseFrames = caseFrames;
        this.clocks = clocks;
        this.dueDates = dueDates;
        this.memberships = memberships;
        this.progresses = progresses;
    }

    /** The complaints of one urgency, as many of them as stand on this page. */
    public record Group(Urgency urgency, long size, List<WorkRow> rows) {

        public Group {
            rows = List.copyOf(rows);
        }

        public String heading() {
            return urgency.title() + " (" + size + ")";
        }
    }

    public Urgency urgency(Participation participation) {
        return Urgency.of(participation, dueDates.today());
    }

    /** The most urgent first; within one urgency the earliest due. */
    public List<Participation> inOrder(Collection<Participation> open) {
        return open.stream()
                .sorted(Comparator.comparing(this::urgency)
                        .thenComparing(Participation::dueOn)
                        .thenComparing(Participation::reference))
                .toList();
    }

    /** The groups of one page; each heading counts what is of its urgency on all pages. */
    public List<Group> groups(List<Participation> page, List<Participation> shown) {
        Names names = names(page);
        Map<Urgency, Long> sizes = shown.stream().collect(groupingBy(this::urgency, counting()));
        return Stream.of(Urgency.values())
                .map(urgency -> new Group(
                        urgency,
                        sizes.getOrDefault(urgency, 0L),
                        page.stream()
                                .filter(each -> urgency(each) == urgency)
                                .map(each -> row(each, names))
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private record Names(Map<UUID, String> handlers, Map<UUID, String> providers) {}

    private Names names(List<Participation> page) {
        List<UUID> handlers = page.stream()
                .flatMap(each -> each.handlerId().stream())
                .distinct()
                .toList();
        List<UUID> watched = page.stream()
                .filter(each -> each.waitingOn() == WaitingOn.PROVIDER)
                .map(Participation::complaintId)
                .toList();
        return new Names(memberships.names(handlers), providers(watched));
    }

    private Map<UUID, String> providers(List<UUID> watched) {
        return watched.isEmpty()
                ? Map.of()
                : progresses.list("key.complaintId in ?1 and capacity <> ?2", watched, Capacity.HOME).stream()
                        .collect(toMap(
                                Progress::complaintId, Progress::organisationName, (one, other) -> one + ", " + other));
    }

    private WorkRow row(Participation participation, Names names) {
        return new WorkRow(
                caseFrames.address(participation),
                participation.name(),
                participation.subject(),
                participation.reference(),
                participation.nextStep(),
                cite(participation),
                due(participation),
                waiting(participation, names),
                participation.handlerId().map(names.handlers()::get).orElse("Not allocated"),
                CaseFrames.needs(participation));
    }

    private String cite(Participation participation) {
        Procedure procedure = rules.of(participation);
        String text = rules.cite(procedure, participation.stage()).text();
        int allowed = procedure.settings().acknowledgeWithinWorkingDays();
        int day = clocks.workingDaysUntil(participation.receivedOn(), dueDates.today(), participation);
        return participation.stage() == Stage.RECEIVED && day >= 1 && day <= allowed
                ? text + ", day " + day + " of " + allowed
                : text;
    }

    private Due due(Participation participation) {
        Due due = dueDates.on(participation.dueOn());
        return urgency(participation) == Urgency.WAITING ? due.paused(due.words()) : due;
    }

    private static String waiting(Participation participation, Names names) {
        return names.providers()
                .getOrDefault(
                        participation.complaintId(), participation.waitingOn().title());
    }
}
