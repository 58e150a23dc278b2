package org.forthright.procedure.setting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a setting holds, and how it is written: a whole number, yes or no, one code of a closed list, or several. */
public enum ValueKind {
    /** Working days, at least one. */
    WORKING_DAYS("working days", "Write a whole number of working days, from 1 to %d."),
    /** Months of the calendar, at least one. */
    MONTHS("months", "Write a whole number of months, from 1 to %d."),
    /** A share of a hundred. */
    PERCENT("percent", "Write a whole number from 0 to %d."),
    /** "yes" or "no". */
    YES_NO("", "Choose yes or no."),
    /** One of the options. */
    CHOICE("", "Choose one of the options."),
    /** One or several of the options, with commas between. */
    CHOICES("", "Choose at least one of the options, each once."),
    /** One or several roles, with commas between. */
    ROLES("", "Choose at least one of the roles, each once.");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9]\\d{0,3}");

    private final String unit;
    private final String expected;

    ValueKind(String unit, String expected) {
        this.unit = unit;
        this.expected = expected;
    }

    /** As "working days"; empty where nothing is counted. */
    public String unit() {
        return unit;
    }

    /**
     * The sentence for a value that is not of this kind.
     *
     * @param most the highest number; of no account where none is written
     */
    String expected(int most) {
        return expected.formatted(most);
    }

    boolean isCounted() {
        return this == WORKING_DAYS || this == MONTHS || this == PERCENT;
    }

    /** Whether a value is written as this kind is, by itself: which codes there are is for the setting to say. */
    boolean reads(String value) {
        return switch (this) {
            case WORKING_DAYS, MONTHS -> isNumber(value) && !value.equals("0");
            case PERCENT -> isNumber(value);
            case YES_NO -> value.equals("yes") || value.equals("no");
            case CHOICE -> !value.isBlank() && !value.contains(",");
            case CHOICES, ROLES -> !value.isBlank() && isEachOnce(List.of(value.split(",", -1)));
        };
    }

    /** A value of a YAML file as text; empty where the file writes another kind. */
    public Optional<String> written(Object value) {
        return switch (this) {
            case WORKING_DAYS, MONTHS, PERCENT ->
                value instanceof Integer number ? Optional.of(number.toString()) : Optional.empty();
            case YES_NO -> value instanceof Boolean said ? Optional.of(said ? "yes" : "no") : Optional.empty();
            case CHOICE -> value instanceof String code ? Optional.of(code) : Optional.empty();
            case CHOICES, ROLES ->
                value instanceof List<?> codes && codes.stream().allMatch(String.class::isInstance)
                        ? Optional.of(String.join(
                                ",", codes.stream().map(String::valueOf).toList()))
                        : Optional.empty();
        };
    }

    private static boolean isNumber(String value) {
        return WHOLE_NUMBER.matcher(value).matches();
    }

    private static boolean isEachOnce(List<String> codes) {
        return codes.stream().noneMatch(String::isBlank) && Set.copyOf(codes).size() == codes.size();
    }
}
