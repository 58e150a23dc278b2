package org.forthright.oversight.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.forthright.complaint.clock.Due;
import org.forthright.complaint.clock.DueDates;
import org.forthright.oversight.Forwarded;
import org.forthright.oversight.Tally;
import org.forthright.oversight.Watch;
import org.forthright.oversight.Watched;
import org.forthright.oversight.web.MonitoringPage.Group;
import org.forthright.oversight.web.MonitoringPage.Row;
import org.forthright.oversight.web.MonitoringPage.Sum;
import org.forthright.platform.form.Option;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.page.NavigationItem;
import org.forthright.platform.page.Pagination;
import org.forthright.platform.tenancy.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Makes the monitoring page: one statement for the numbers, one for the list. */
@ApplicationScoped
class Monitoring {

    private static final int PER_PAGE = 50;

    private final Forwarded forwarded;
    private final DueDates dueDates;
    private final CurrentActor current;

    @Inject
    Monitoring(Forwarded forwarded, DueDates dueDates, CurrentActor current) {
        this.forwarded = forwarded;
        this.dueDates = dueDates;
        this.current = current;
    }

    /** What the reader chose to see. */
    record Choice(Watch watch, @Nullable UUID provider, int page) {}

    MonitoringPage page(Choice choice) {
        String address = "/" + current.actor().organisationCode();
        String action = address + "/monitoring";
        List<Tally> tallies = forwarded.tallies();
        Pagination pages =
                Pagination.of(count(tallies, choice), PER_PAGE, choice.page(), query(action, choice) + "&page=");
        List<Watched> list =
                forwarded.list(choice.watch(), choice.provider(), (pages.current() - 1) * PER_PAGE, PER_PAGE);
        return new MonitoringPage(
                action,
                choice.watch().title(),
                tallies.stream().map(tally -> sum(tally, action)).toList(),
                tallies.stream()
                        .map(tally -> Option.of(tally.providerId().toString(), tally.provider()))
                        .toList(),
                Option.each(Watch.class, Watch::title),
                chips(tallies, choice, action),
                groups(list, address + "/complaints/"),
                pages);
    }

    private static int count(List<Tally> tallies, Choice choice) {
        return tallies.stream()
                .filter(tally -> choice.provider() == null || tally.providerId().equals(choice.provider()))
                .mapToInt(tally -> tally.of(choice.watch()))
                .sum();
    }

    private static List<NavigationItem> chips(List<Tally> tallies, Choice choice, String action) {
        List<NavigationItem> chips = new ArrayList<>();
        tallies.stream()
                .filter(tally -> tally.providerId().equals(choice.provider()))
                .forEach(tally -> chips.add(
                        NavigationItem.to(tally.provider(), query(action, new Choice(choice.watch(), null, 1)))));
        return chips;
    }

    private static String query(String action, Choice choice) {
        return action + "?watch=" + choice.watch()
                + (choice.provider() == null ? "" : "&provider=" + choice.provider());
    }

    private static Sum sum(Tally tally, String action) {
        return new Sum(
                tally.provider(),
                query(action, new Choice(Watch.ALL, tally.providerId(), 1)),
                tally.all(),
                tally.open(),
                tally.late(),
                tally.overdueRemedies());
    }

    private List<Group> groups(List<Watched> list, String cases) {
        return list.stream().collect(groupingBy(Watched::provider, LinkedHashMap::new, toList())).entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        group.getValue().stream()
                                .map(watched -> row(watched, cases))
                                .toList()))
                .toList();
    }

    private Row row(Watched watched, String cases) {
        return new Row(
                cases + watched.reference(),
                watched.reference(),
                watched.subject(),
                watched.stage().title(),
                acknowledged(watched),
                answer(watched),
                watched.outcome(),
                watched.overdueRemedies());
    }

    private Due acknowledged(Watched watched) {
        LocalDate on = watched.acknowledgedOn();
        if (on == null) {
            return notYet(dueDates.on(watched.acknowledgeBy()));
        }
        boolean late = watched.isAcknowledgedLate(dueDates.today());
        return done(on, late ? dueDates.distance(watched.acknowledgeBy(), on) + " late" : "In time", late);
    }

    /** The day alone would read as the day on which it was done. */
    private static Due notYet(Due due) {
        return new Due(
                due.day(),
                due.date(),
                due.tone().equals("today") ? "not yet, the last day" : "not yet, " + due.words(),
                due.tone());
    }

    private @Nullable Due answer(Watched watched) {
        LocalDate on = watched.answeredOn();
        LocalDate by = watched.respondBy();
        if (on == null) {
            return by == null ? null : dueDates.on(by);
        }
        boolean late = watched.isAnsweredLate(dueDates.today());
        return done(on, late && by != null ? dueDates.distance(by, on) + " late" : "Answered", late);
    }

    private Due done(LocalDate on, String words, boolean late) {
        return new Due(on, DateWords.listed(on, dueDates.today()), words, late ? "overdue" : "done");
    }
}
