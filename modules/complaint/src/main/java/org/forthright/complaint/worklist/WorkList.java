package org.forthright.complaint.worklist;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.arc.All;
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
    private final List<Errands> errands;

    @Inject
    WorkList(
            Rules rules,
            CaseFrames caseFrames,
            Clocks clocks,
            DueDates dueDates,
            Memberships memberships,
            Progresses progresses,
            @All List<Errands> errands) {
        this.rules = rules;
        this.caseFrames = caseFrames;
        this.clocks = clocks;
        this.dueDates = dueDates;
        this.memberships = memberships;
        this.progresses = progresses;
        this.errands = errands;
    }

    /** Rows that belong together, as many of them as stand on this page. */
    public record Group(String heading, String tone, String anchor, List<WorkRow> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** What all rooms have for today's list. */
    public Agenda agenda() {
        return new Agenda(
                errands.stream().flatMap(room -> room.open().stream()).collect(groupingBy(Errand::complaintId)));
    }

    public Urgency urgency(WorkItem item) {
        return item.urgency(dueDates.today());
    }

    /** The most urgent first; within one urgency the earliest due. */
    public List<WorkItem> inOrder(Agenda agenda, Collection<Participation> open) {
        return open.stream()
                .map(agenda::item)
                .sorted(Comparator.comparing(this::urgency)
                        .thenComparing(WorkItem::dueOn)
                        .thenComparing(item -> item.participation().reference()))
                .toList();
    }

    /** The groups of one page; each heading counts what is of its urgency on all pages. */
    public List<Group> groups(List<WorkItem> page, List<WorkItem> shown) {
        Names names = names(page);
        Map<Urgency, Long> sizes = shown.stream().collect(groupingBy(this::urgency, counting()));
        return Stream.of(Urgency.values())
                .map(urgency -> new Group(
                        urgency.title() + " (" + sizes.getOrDefault(urgency, 0L) + ")",
                        urgency.tone(),
                        urgency.anchor(),
                        page.stream()
                                .filter(each -> urgency(each) == urgency)
                                .map(each -> row(each, names))
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private record Names(Map<UUID, String> handlers, Map<UUID, String> providers) {}

    private Names names(List<WorkItem> page) {
        List<UUID> handlers = page.stream()
                .flatMap(each -> each.participation().handlerId().stream())
                .distinct()
                .toList();
        List<UUID> watched = page.stream()
                .filter(each -> each.waitingOn() == WaitingOn.PROVIDER)
                .map(each -> each.participation().complaintId())
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

    private WorkRow row(WorkItem item, Names names) {
        Participation participation = item.participation();
        return new WorkRow(
                caseFrames.address(participation),
                participation.name(),
                participation.subject(),
                participation.reference(),
                item.step(),
                cite(item),
                due(item),
                waiting(item, names),
                participation.handlerId().map(names.handlers()::get).orElse("Not allocated"),
                CaseFrames.needs(participation));
    }

    private String cite(WorkItem item) {
        Participation participation = item.participation();
        Procedure procedure = rules.of(participation);
        if (item.errand() != null) {
            return rules.cite(procedure, item.errand().paragraph()).text();
        }
        String text = rules.cite(procedure, participation.stage()).text();
        int allowed = procedure.settings().acknowledgeWithinWorkingDays();
        return clocks.workingDaysUntil(participation.receivedOn(), dueDates.today(), participation)
                .filter(day -> participation.stage() == Stage.RECEIVED && day >= 1 && day <= allowed)
                .map(day -> text + ", day " + day + " of " + allowed)
                .orElse(text);
    }

    private Due due(WorkItem item) {
        Due due = dueDates.on(item.dueOn());
        return urgency(item) == Urgency.WAITING ? due.paused(due.words()) : due;
    }

    private static String waiting(WorkItem item, Names names) {
        return !item.owner().isEmpty()
                ? item.owner()
                : names.providers()
                        .getOrDefault(
                                item.participation().complaintId(),
                                item.waitingOn().title());
    }
}
