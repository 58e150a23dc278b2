package org.forthright.complaint.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.complaint.Stage;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.clock.Plans;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.kernel.time.London;
import org.forthright.kernel.time.WorkingDays;
import org.forthright.procedure.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * Counts the days of the last three months' complaints once more under another procedure. Nothing is changed by it: each
 * complaint goes on by its own version.
 */
@ApplicationScoped
public class Trials {

    private static final int MONTHS = 3;
    private static final int MOST = 2_000;

    private final Participations participations;
    private final Plans plans;
    private final Rules rules;
    private final Clocks clocks;
    private final LettersTouched lettersTouched;
    private final Clock clock;

    @Inject
    Trials(
            Participations participations,
            Plans plans,
            Rules rules,
            Clocks clocks,
            LettersTouched lettersTouched,
            Clock clock) {
        this.participations = participations;
        this.plans = plans;
        this.rules = rules;
        this.clocks = clocks;
        this.lettersTouched = lettersTouched;
        this.clock = clock;
    }

    /**
     * Tries a procedure.
     *
     * @param now the one in force, for what the letters say
     */
    public Trial of(Procedure proposed, Procedure now) {
        LocalDate since = London.today(clock).minusMonths(MONTHS);
        List<Participation> received = participations.receivedSince(since, MOST + 1);
        List<Participation> looked = received.subList(0, Math.min(MOST, received.size()));
        Map<UUID, LocalDate> planned =
                plans.firstDays(looked.stream().map(Participation::complaintId).toList());
        return new Trial(
                since,
                looked.size(),
                received.size() <= MOST,
                looked.stream()
                        .flatMap(each -> WorkingDays.whereKnown(
                                        () -> moved(each, proposed, planned.get(each.complaintId())))
                                .orElseGet(Stream::empty))
                        .toList(),
                lettersTouched.between(now, proposed));
    }

    private Stream<Moved> moved(Participation each, Procedure proposed, @Nullable LocalDate plannedOn) {
        Procedure own = rules.of(each);
        LocalDate today = London.today(clock);
        List<Moved> days = new ArrayList<>();
        days.add(day(
                each,
                Promise.ACKNOWLEDGE,
                clocks.from(each.receivedOn(), own).acknowledgeBy(),
                clocks.from(each.receivedOn(), proposed).acknowledgeBy(),
                each.acknowledgedOn().orElse(each.isOpen() ? today : null)));
        each.acknowledgedOn()
                .ifPresent(day -> days.add(day(
                        each,
                        Promise.PLAN,
                        clocks.planBy(day, each, own),
                        clocks.planBy(day, each, proposed),
                        plannedOn == null && each.stage() == Stage.PLANNING ? today : plannedOn)));
        if (each.respondBy().isEmpty()) {
            days.add(day(
                    each,
                    Promise.ANSWER,
                    clocks.targetOf(each.receivedOn(), own),
                    clocks.targetOf(each.receivedOn(), proposed),
                    each.answeredOn().orElse(each.isOpen() ? today : null)));
        }
        days.add(day(
                each,
                Promise.LIMIT,
                clocks.from(each.receivedOn(), own).limitOn(),
                clocks.from(each.receivedOn(), proposed).limitOn(),
                each.answeredOn().orElse(each.isOpen() ? today : null)));
        each.answeredOn()
                .ifPresent(day -> days.add(day(
                        each,
                        Promise.CLOSE,
                        clocks.closeBy(day, own),
                        clocks.closeBy(day, proposed),
                        each.stage() == Stage.ANSWERED ? today : null)));
        return days.stream().filter(day -> !day.before().equals(day.after()));
    }

    /** @param doneOn when it was done, or today where it is still to be done; null where neither is known */
    private static Moved day(
            Participation each, Promise promise, LocalDate before, LocalDate after, @Nullable LocalDate doneOn) {
        boolean late = doneOn != null && doneOn.isAfter(after) && !doneOn.isAfter(before);
        return new Moved(each.reference(), promise, before, after, late);
    }
}
