package org.forthright.complaint.web.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.clock.Plan;
import org.forthright.complaint.clock.Plans;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Progress;
import org.forthright.complaint.participation.Progresses;
import org.forthright.kernel.time.London;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.page.clock.CaseClock;
import org.forthright.platform.page.clock.ClockMark;
import org.forthright.platform.page.clock.ClockMark.State;

/** The dates of a complaint on one line, from receipt to the last limit of the law. */
@ApplicationScoped
class ClockFace {

    private final Clocks clocks;
    private final DueDates dueDates;
    private final Plans plans;
    private final Progresses progresses;

    @Inject
    ClockFace(Clocks clocks, DueDates dueDates, Plans plans, Progresses progresses) {
        this.clocks = clocks;
        this.dueDates = dueDates;
        this.plans = plans;
        this.progresses = progresses;
    }

    CaseClock of(Participation participation) {
        Optional<Progress> provider = progresses.of(participation.complaintId()).stream()
                .filter(progress -> participation.isHome())
                .filter(progress -> !progress.organisationId().equals(participation.organisationId()))
                .findFirst();
        Line line = new Line(participation.receivedOn(), participation.limitOn());
        List<ClockMark> marks = new ArrayList<>();
        marks.add(line.mark(participation.receivedOn(), "Received", brief(participation.receivedOn()), State.DONE, ""));
        marks.add(acknowledgement(participation, line));
        plans.of(participation.complaintId(), participation.organisationId()).stream()
                .findFirst()
                .ifPresent(plan -> marks.add(planned(plan, line)));
        provider.ifPresent(progress ->
                marks.add(line.mark(progress.receivedOn(), "Forwarded", brief(progress.receivedOn()), State.DONE, "")));
        if (participation.isOpen()) {
            marks.add(today(participation, line));
        }
        Optional<LocalDate> answeredOn = participation.answeredOn().or(() -> provider.flatMap(Progress::answeredOn));
        Optional<LocalDate> respondBy =
                provider.isPresent() ? provider.flatMap(Progress::respondBy) : participation.respondBy();
        answeredOn.ifPresentOrElse(
                day -> marks.add(line.mark(day, "Answered", brief(day), State.DONE, "")),
                () -> respondBy.ifPresent(day -> marks.add(answer(day, line))));
        marks.add(limit(participation, answeredOn.isPresent(), line));
        return CaseClock.of(marks);
    }

    private ClockMark acknowledgement(Participation participation, Line line) {
        LocalDate due = participation.acknowledgeBy();
        return participation
                .acknowledgedOn()
                .map(day -> line.mark(day, "Acknowledged", brief(day), State.DONE, onDay(participation, day)))
                .orElseGet(() -> due.isBefore(dueDates.today())
                        ? line.mark(due, "Acknowledge", near(due), State.MISSED, late(due))
                        : line.mark(due, "Acknowledge", near(due), State.COMING, left(due)));
    }

    private String onDay(Participation participation, LocalDate acknowledged) {
        LocalDate received = participation.receivedOn();
        return clocks.workingDaysUntil(received, acknowledged, participation)
                .flatMap(day -> clocks.workingDaysUntil(received, participation.acknowledgeBy(), participation)
                        .map(allowed -> onDay(day, allowed)))
                .orElse("");
    }

    private static String onDay(int day, int allowed) {
        if (day > allowed) {
            return "on day " + day + ", late";
        }
        return day <= 0 ? "the same day" : "on day " + day + " of " + allowed;
    }

    private ClockMark planned(Plan plan, Line line) {
        LocalDate day = London.dateOf(plan.recordedAt());
        return line.mark(day, plan.terms().agreed() ? "Plan agreed" : "Plan set", brief(day), State.DONE, "");
    }

    private ClockMark today(Participation participation, Line line) {
        LocalDate today = dueDates.today();
        long day = ChronoUnit.DAYS.between(participation.receivedOn(), today) + 1;
        return line.mark(today, "Today", "Day " + day, State.TODAY, "");
    }

    private ClockMark answer(LocalDate day, Line line) {
        return day.isBefore(dueDates.today())
                ? line.mark(day, "Answer", near(day), State.MISSED, late(day))
                : line.mark(day, "Answer", near(day), State.ANSWER, left(day));
    }

    private ClockMark limit(Participation participation, boolean answered, Line line) {
        LocalDate day = participation.limitOn();
        boolean missed = !answered && day.isBefore(dueDates.today());
        String words = answered ? "" : missed ? late(day) : left(day);
        return line.mark(day, limitName(participation), brief(day), missed ? State.MISSED : State.LIMIT, words);
    }

    /** "Six-month limit". */
    private String limitName(Participation participation) {
        String length =
                clocks.limitInWords(participation).replaceFirst("s$", "").replace(' ', '-');
        return length.substring(0, 1).toUpperCase(Locale.UK) + length.substring(1) + " limit";
    }

    private String left(LocalDate day) {
        return day.equals(dueDates.today()) ? "today" : dueDates.distance(dueDates.today(), day);
    }

    private String late(LocalDate day) {
        return "is " + dueDates.distance(day, dueDates.today()) + " late";
    }

    private String brief(LocalDate day) {
        return DateWords.brief(day, dueDates.today());
    }

    private String near(LocalDate day) {
        return day.getYear() == dueDates.today().getYear() ? DateWords.near(day) : brief(day);
    }

    /** Where a day stands between the first and the last. */
    private record Line(LocalDate first, LocalDate last) {

        ClockMark mark(LocalDate day, String label, String date, State state, String words) {
            long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
            long until = ChronoUnit.DAYS.between(first, day);
            return new ClockMark((int) (until * 1000 / all), label, date, state, words);
        }
    }
}
