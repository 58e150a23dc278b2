package org.forthright.platform.paper.letter;

import java.util.Locale;

/** The few words around a letter, in its language. */
enum PaperWords {
    REFERENCE("Our reference: %s", "Ein cyfeirnod: %s"),
    /** As a style sheet writes it. */
    PAGE_OF("\"Page \" counter(page) \" of \" counter(pages)", "\"Tudalen \" counter(page) \" o \" counter(pages)");

    private static final String WELSH_CODE = "cy";

    private final String english;
    private final String welsh;

    PaperWords(String english, String welsh) {
        this.english = english;
        this.welsh = welsh;
    }

    String in(Locale language) {
        return language.getLanguage().equals(WELSH_CODE) ? welsh : english;
    }
}
