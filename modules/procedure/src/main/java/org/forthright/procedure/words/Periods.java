package org.forthright.procedure.words;

import static org.forthright.procedure.words.Numbers.textAt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forthright.procedure.words.Period.Unit;

/** Finds the periods that a sentence names: a number in figures, in words or in both, and what it counts. */
final class Periods {

    private static final Map<String, Unit> UNITS = Map.of(
            "hour", Unit.HOURS,
            "hr", Unit.HOURS,
            "day", Unit.DAYS,
            "weekday", Unit.WORKING_DAYS,
            "week", Unit.WEEKS,
            "month", Unit.MONTHS,
            "year", Unit.YEARS);

    private static final Set<String> OF_WORK = Set.of("working", "business");
    private static final Set<String> OF_THE_CALENDAR = Set.of("calendar", "clear", "full", "consecutive", "whole");
    private static final Set<String> ONE = Set.of("a", "an");
    private static final Set<String> BETWEEN_TWO = Set.of("or", "to");
    private static final int FORTNIGHT = 2;

    private Periods() {}

    static List<Period> in(List<Word> words) {
        List<Period> periods = new ArrayList<>();
        int place = 0;
        while (place < words.size()) {
            Optional<Numbers.Found> number = number(words, place);
            int from = place;
            number.flatMap(found -> counted(words, from, found.value(), afterSecond(words, found)))
                    .ifPresent(periods::add);
            place = number.map(found -> afterSame(words, found)).orElse(place + 1);
        }
        return periods;
    }

    private static Optional<Numbers.Found> number(List<Word> words, int place) {
        boolean one = ONE.contains(textAt(words, place))
                && Numbers.at(words, place + 1).isEmpty();
        return one ? Optional.of(new Numbers.Found(1, place + 1)) : Numbers.at(words, place);
    }

    private static Optional<Period> counted(List<Word> words, int from, int amount, int place) {
        String word = textAt(words, place);
        if (word.equals("fortnight")) {
            return Optional.of(new Period(FORTNIGHT * amount, Unit.WEEKS, from, place + 1));
        }
        boolean ofWork = OF_WORK.contains(word);
        int unitAt = ofWork || OF_THE_CALENDAR.contains(word) ? place + 1 : place;
        return unit(textAt(words, unitAt))
                .map(unit -> ofWork && unit == Unit.DAYS ? Unit.WORKING_DAYS : unit)
                .map(unit -> new Period(amount, unit, from, unitAt + 1));
    }

    /** Past the other end of a range, as in "10 to 15": both are periods. */
    private static int afterSecond(List<Word> words, Numbers.Found number) {
        int next = afterSame(words, number);
        int second = BETWEEN_TWO.contains(textAt(words, next)) ? next + 1 : next;
        return Numbers.at(words, second).map(Numbers.Found::until).orElse(next);
    }

    /** Past the same number in figures, as in "three (3)". */
    private static int afterSame(List<Word> words, Numbers.Found number) {
        return Numbers.at(words, number.until())
                .filter(again -> again.value() == number.value())
                .map(Numbers.Found::until)
                .orElse(number.until());
    }

    private static Optional<Unit> unit(String word) {
        String one = word.replaceFirst("('s|s)$", "");
        return Optional.ofNullable(UNITS.get(one));
    }
}
