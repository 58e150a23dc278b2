package org.forthright.complaint.web.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.forthright.complaint.Stage;
import org.forthright.complaint.worklist.WorkFilter;
import org.forthright.complaint.worklist.WorkView;
import org.forthright.organisation.people.Membership;
import org.forthright.platform.page.NavigationItem;

/** The addresses around the work list, which keep what the reader chose. */
record WorkListAddress(String organisation, WorkFilter filter) {

    String list() {
        return "/" + organisation + "/work";
    }

    String record() {
        return "/" + organisation + "/complaints/new";
    }

    /** Without the number of the page, which follows. */
    String pages() {
        return of(filter) + "&page=";
    }

    String of(WorkView view) {
        return list() + "?view=" + view.code();
    }

    /** Each chosen filter, leading to the list without it. */
    List<NavigationItem> chips(List<Membership> handlers) {
        List<NavigationItem> chips = new ArrayList<>();
        handlers.stream()
                .filter(handler -> handler.id().equals(filter.handler()))
                .forEach(handler -> chips.add(
                        NavigationItem.to(handler.name(), of(new WorkFilter(filter.view(), null, filter.stages())))));
        filter.stages().stream()
                .sorted()
                .forEach(stage -> chips.add(NavigationItem.to(stage.title(), of(without(stage)))));
        return chips;
    }

    private WorkFilter without(Stage stage) {
        return new WorkFilter(
                filter.view(),
                filter.handler(),
                filter.stages().stream().filter(each -> each != stage).collect(Collectors.toSet()));
    }

    private String of(WorkFilter chosen) {
        String handler = chosen.handler() == null ? "" : "&handler=" + chosen.handler();
        return of(chosen.view())
                + handler
                + chosen.stages().stream()
                        .sorted()
                        .map(stage -> "&stage=" + stage)
                        .collect(Collectors.joining());
    }
}
