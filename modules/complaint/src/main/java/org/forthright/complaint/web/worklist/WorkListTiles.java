package org.forthright.complaint.web.worklist;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forthright.complaint.Stage;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.participation.WaitingOn;
import org.forthright.complaint.web.worklist.WorkListPage.Tile;
import org.forthright.complaint.worklist.Urgency;
import org.forthright.complaint.worklist.WorkItem;
import org.forthright.complaint.worklist.WorkList;

/** The numbers at the head of the work list, each with the place in the list where its complaints begin. */
record WorkListTiles(WorkList workList, DueDates dueDates, WorkListAddress address, int perPage) {

    List<Tile> of(List<WorkItem> shown) {
        return Stream.of(Urgency.values()).map(urgency -> tile(urgency, shown)).toList();
    }

    private Tile tile(Urgency urgency, List<WorkItem> shown) {
        List<WorkItem> these =
                shown.stream().filter(each -> workList.urgency(each) == urgency).toList();
        return new Tile(
                Integer.toString(these.size()),
                urgency.title(),
                address.pages() + page(urgency, shown) + "#" + (these.isEmpty() ? "results" : urgency.anchor()),
                these.isEmpty() ? "" : note(urgency, these),
                urgency.tone());
    }

    private int page(Urgency urgency, List<WorkItem> shown) {
        return IntStream.range(0, shown.size())
                                .filter(index -> workList.urgency(shown.get(index)) == urgency)
                                .findFirst()
                                .orElse(0)
                        / perPage
                + 1;
    }

    private String note(Urgency urgency, List<WorkItem> these) {
        return switch (urgency) {
            case OVERDUE -> "oldest by " + dueDates.distance(these.getFirst().dueOn(), dueDates.today());
            case TODAY, THIS_WEEK, LATER -> unacknowledged(these);
            case WAITING -> waiting(these);
        };
    }

    private static String unacknowledged(List<WorkItem> these) {
        long waiting = these.stream()
                .filter(each -> each.participation().stage() == Stage.RECEIVED)
                .count();
        return waiting == 0 ? "all acknowledged" : waiting + " not yet acknowledged";
    }

    private static String waiting(List<WorkItem> these) {
        long providers = these.stream()
                .filter(each -> each.waitingOn() == WaitingOn.PROVIDER)
                .count();
        long people = these.size() - providers;
        return Stream.of(
                        providers == 0 ? "" : providers + " on providers", people == 0 ? "" : people + " on the person")
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
