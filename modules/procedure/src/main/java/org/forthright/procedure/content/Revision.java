package org.forthright.procedure.content;

import java.util.Objects;

/** Marks what a form was filled in from, so that of two people who write at once the second is told. */
public final class Revision {

    private Revision() {}

    /** Differs where what is said differs. */
    public static String of(Object... said) {
        return Integer.toHexString(Objects.hash(said));
    }
}
