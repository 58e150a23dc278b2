package org.forthright.local.demo.story;

import java.util.Locale;

/** The files write constants as people spell them: {@code in-person} for {@code IN_PERSON}. */
public final class Codes {

    private Codes() {}

    public static <E extends Enum<E>> E constant(Class<E> type, String code) {
        return Enum.valueOf(type, code.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
