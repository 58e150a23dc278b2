package org.forthright.complaint.correspondence;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.forthright.procedure.letter.Language;

/** What stands for each placeholder of a letter; missing ones stop the letter rather than leave a hole in it. */
public final class Facts {

    private static final String LONG = "d MMMM uuuu";

    private final Map<String, Function<Language, String>> values = new HashMap<>();

    /** As letters write it: "15 October 2026". */
    public static String date(LocalDate day) {
        return date(day, Language.ENGLISH);
    }

    private static String date(LocalDate day, Language language) {
        return day.format(DateTimeFormatter.ofPattern(LONG, language.locale()));
    }

    public Facts with(String placeholder, String value) {
        return with(placeholder, language -> value);
    }

    public Facts with(String placeholder, LocalDate day) {
        return with(placeholder, language -> date(day, language));
    }

    /** What is said otherwise in another language. */
    Facts with(String placeholder, Function<Language, String> value) {
        values.put(placeholder, value);
        return this;
    }

    public Map<String, String> values(Language language) {
        return values.entrySet().stream().collect(toUnmodifiableMap(Map.Entry::getKey, entry -> entry.getValue()
                .apply(language)));
    }
}
