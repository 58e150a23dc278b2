package org.forthright.complaint.correspondence;

import org.forthright.procedure.letter.Language;

/** What letters say where nobody wrote anything, in the language of the letter. */
enum StockWords {
    /** Before the name of the person whose care it is; begins with a blank. */
    FOR_PATIENT(" for %s", " ar ran %s"),
    /** For somebody who gave no name. */
    NAMELESS("Sir or Madam", "Syr neu Fadam"),
    /** While nobody is in charge yet. */
    NO_HANDLER("Our complaints team", "Ein tîm cwynion"),
    /** Where no adjustment is on record. */
    NO_ADJUSTMENT("nothing so far", "dim hyd yma"),
    /** What the person chose, and what they typed; the sentence around it ends itself. */
    ALSO_TOLD("%s. You also told us: %s", "%s. Dywedoch wrthym hefyd: %s");

    private final String english;
    private final String welsh;

    StockWords(String english, String welsh) {
        this.english = english;
        this.welsh = welsh;
    }

    String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case WELSH -> welsh;
        };
    }
}
