package org.forthright.platform.form;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing a person may choose. */
public record Option(String value, String label, @Nullable String hint) {

    public static Option of(String value, String label) {
        return new Option(value, label, null);
    }

    /** One option for each constant, in the order in which they are declared. */
    public static <E extends Enum<E>> List<Option> each(Class<E> kind, Function<E, String> label) {
        return Stream.of(kind.getEnumConstants())
                .map(constant -> of(constant.name(), label.apply(constant)))
                .toList();
    }

    public Option withHint(String words) {
        return new Option(value, label, words);
    }
}
