package org.forthright.platform.page;

/**
 * A word in a box: a state, a need, a warning.
 *
 * @param colour empty, or white grey green aqua-green blue purple pink red orange yellow
 */
public record Label(String text, String colour) {

    public static Label of(String text) {
        return new Label(text, "");
    }

    public static Label of(String text, String colour) {
        return new Label(text, colour);
    }
}
