package org.forthright.procedure.letter;

import java.util.Locale;

/** The languages in which a letter can be written. */
public enum Language {
    ENGLISH("English", Locale.UK),
    WELSH("Welsh", Locale.of("cy", "GB"));

    private final String title;
    private final Locale locale;

    Language(String title, Locale locale) {
        this.title = title;
        this.locale = locale;
    }

    public String title() {
        return title;
    }

    /** How its days are written, and what a screen reader is told. */
    public Locale locale() {
        return locale;
    }
}
