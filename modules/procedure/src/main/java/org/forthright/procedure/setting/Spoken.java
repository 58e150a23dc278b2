package org.forthright.procedure.setting;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Values as a sentence says them: small numbers in words, codes by their titles, several with "and". */
public final class Spoken {

    private static final List<String> SMALL = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Spoken() {}

    /** As "first, second and third". */
    public static String listed(List<String> items) {
        return listed(items, "and");
    }

    /** @param join the word before the last */
    public static String listed(List<String> items, String join) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : items.stream().limit(last).collect(joining(", ")) + " " + join + " " + items.get(last);
    }

    /** The value of a setting, one text for each of its codes; as it is where it is not written as it should be. */
    static List<String> words(Setting setting, String value) {
        if (!setting.kind().reads(value)) {
            return List.of(value);
        }
        return switch (setting.kind()) {
            case WORKING_DAYS -> List.of(counted(value, "working day"));
            case MONTHS -> List.of(counted(value, "month"));
            case PERCENT -> List.of(value + "%");
            case YES_NO, CHOICE, CHOICES, ROLES ->
                Arrays.stream(value.split(","))
                        .map(code -> title(setting, code))
                        .toList();
        };
    }

    private static String counted(String value, String thing) {
        int number = Integer.parseInt(value);
        String spoken = number < SMALL.size() ? SMALL.get(number) : value;
        return spoken + " " + thing + (number == 1 ? "" : "s");
    }

    private static String title(Setting setting, String code) {
        return setting.options().stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .map(option -> lowerCase(option.title()))
                .orElse(code);
    }

    /** In the middle of a sentence, but for names: two capitals make one. */
    private static String lowerCase(String title) {
        return title.matches("[A-Z][a-z]+ [A-Z].*")
                ? title
                : title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
    }
}
