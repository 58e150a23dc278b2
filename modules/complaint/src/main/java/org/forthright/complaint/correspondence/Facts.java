package org.forthright.complaint.correspondence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What stands for each placeholder of a letter; missing ones stop the letter rather than leave a hole in it. */
public final class Facts {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Map<String, String> values = new HashMap<>();

    /** As letters write it: "15 October 2026". */
    public static String date(LocalDate day) {
        return day.format(LONG);
    }

    public Facts with(String placeholder, String value) {
        values.put(placeholder, value);
        return this;
    }

    public Facts with(String placeholder, LocalDate day) {
        return with(placeholder, date(day));
    }

    public Map<String, String> values() {
        return Map.copyOf(values);
    }
}
