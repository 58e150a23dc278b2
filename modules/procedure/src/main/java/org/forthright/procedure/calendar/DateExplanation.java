package org.forthright.procedure.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.forthright.kernel.time.Reckoning;
import org.forthright.kernel.time.Reckoning.Holiday;
import org.forthright.kernel.time.Reckoning.Weekend;
import org.forthright.kernel.time.Reckoning.WorkingDay;
import org.forthright.procedure.setting.Spoken;

/**
 * A date of the law in sentences, for the person it binds: "Received Thursday 2 April 2026. Good Friday 3 April, the
 * weekend and Easter Monday 6 April do not count. Day 3 is Thursday 9 April 2026."
 */
public final class DateExplanation {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private static final String UNCOUNTED = "%s %s. The last day is %s.";

    private DateExplanation() {}

    /** @param begun what happened on the first day, as "Received" */
    public static String of(String begun, Reckoning reckoning) {
        List<String> sentences = new ArrayList<>();
        sentences.add("%s %s.".formatted(begun, FULL.format(reckoning.start())));
        List<String> skipped = skipped(reckoning);
        if (!skipped.isEmpty()) {
            sentences.add("%s %s not count.".formatted(capital(Spoken.listed(skipped)), verb(skipped)));
        }
        sentences.add("Day %d is %s.".formatted(reckoning.counted().size(), FULL.format(reckoning.end())));
        return String.join(" ", sentences);
    }

    /** The same where the days in between cannot be counted any more: from when, and until when. */
    public static String of(String begun, LocalDate start, LocalDate end, Optional<Reckoning> reckoning) {
        return reckoning
                .map(counted -> of(begun, counted))
                .orElseGet(() -> UNCOUNTED.formatted(begun, FULL.format(start), FULL.format(end)));
    }

    /** Weekends are named once, where the first of them falls. */
    private static List<String> skipped(Reckoning reckoning) {
        long weekends = reckoning.skipped().stream()
                .filter(Weekend.class::isInstance)
                .map(Reckoning.Day::date)
                .map(DateExplanation::mondayAfter)
                .distinct()
                .count();
        return reckoning.skipped().stream()
                .map(day -> switch (day) {
                    case Weekend weekend -> weekends == 1 ? "the weekend" : "weekends";
                    case Holiday holiday -> holiday.name() + " " + SHORT.format(holiday.date());
                    case WorkingDay counted -> "";
                })
                .distinct()
                .toList();
    }

    private static LocalDate mondayAfter(LocalDate weekend) {
        return weekend.plusDays(8 - weekend.getDayOfWeek().getValue());
    }

    private static String verb(List<String> names) {
        return names.size() == 1 && !names.getFirst().equals("weekends") ? "does" : "do";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
