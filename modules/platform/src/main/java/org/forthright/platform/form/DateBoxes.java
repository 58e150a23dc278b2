package org.forthright.platform.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A date typed into three boxes, and the exact sentence when it is none. */
record DateBoxes(String day, String month, String year) {

    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
    /** Nobody who is alive was born before; a year of the Middle Ages is a slip of the keyboard. */
    static final int FIRST_YEAR = 1900;

    private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,2}");

    /** What is wrong, and with which of the boxes {@code day}, {@code month} and {@code year}. */
    record Fault(String sentence, List<String> boxes) {
        Fault(String sentence, String... boxes) {
            this(sentence, List.of(boxes));
        }
    }

    boolean blank() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    Optional<Fault> fault() {
        return missing().or(this::malformed).or(this::notInTheCalendar);
    }

    /** Only to be asked when there is no fault. */
    LocalDate date() {
        return LocalDate.of(Integer.parseInt(year), monthNumber(), Integer.parseInt(day));
    }

    private Optional<Fault> missing() {
        var missing = new ArrayList<String>();
        Stream.of(Map.entry("day", day), Map.entry("month", month), Map.entry("year", year))
                .filter(box -> box.getValue().isEmpty())
                .forEach(box -> missing.add(box.getKey()));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fault("The date must include a " + String.join(" and a ", missing), missing));
    }

    private Optional<Fault> malformed() {
        if (!within(day, 31)) {
            return Optional.of(new Fault("Enter a real date. The day must be a number from 1 to 31", "day"));
        }
        if (monthNumber() == 0) {
            return Optional.of(new Fault("Enter a real date. The month must be a number from 1 to 12", "month"));
        }
        if (!YEAR.matcher(year).matches()) {
            return Optional.of(new Fault("Enter a real date. The year must have 4 numbers, for example 2026", "year"));
        }
        if (Integer.parseInt(year) < FIRST_YEAR) {
            return Optional.of(new Fault("Enter a date in 1900 or later", "year"));
        }
        return Optional.empty();
    }

    private Optional<Fault> notInTheCalendar() {
        try {
            date();
            return Optional.empty();
        } catch (DateTimeException absent) {
            var monthName = Month.of(monthNumber()).getDisplayName(TextStyle.FULL, Locale.UK);
            var named = Integer.parseInt(day) + " " + monthName + (day.equals("29") ? " " + year : "");
            return Optional.of(new Fault("Enter a real date. " + named + " does not exist", "day", "month", "year"));
        }
    }

    /** The month typed as a number or as its English name or the first letters of it; 0 when it is neither. */
    private int monthNumber() {
        if (within(month, 12)) {
            return Integer.parseInt(month);
        }
        var typed = month.toLowerCase(Locale.UK);
        return typed.length() < 3
                ? 0
                : Stream.of(Month.values())
                        .filter(candidate ->
                                candidate.name().toLowerCase(Locale.UK).startsWith(typed))
                        .map(Month::getValue)
                        .findFirst()
                        .orElse(0);
    }

    private static boolean within(String typed, int most) {
        if (!SMALL_NUMBER.matcher(typed).matches()) {
            return false;
        }
        var number = Integer.parseInt(typed);
        return number >= 1 && number <= most;
    }
}
