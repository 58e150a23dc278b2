package org.forthright.complaint;

import java.util.Locale;

/** How a complaint reached the organisation; all ways count alike (SI 2009/309 reg. 13(1), procedure 3.7). */
public enum Channel {
    ONLINE("Online form"),
    EMAIL("Email"),
    LETTER("Letter"),
    /** Oral: a written record is made and a copy given to the person (reg. 13(2)). */
    PHONE("Telephone"),
    /** Oral: a written record is made and a copy given to the person (reg. 13(2)). */
    IN_PERSON("In person"),
    /** Written where everybody can read it; offered only where the procedure takes complaints there. */
    SOCIAL_MEDIA("Social media");

    private final String title;

    Channel(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** As a procedure's setting names it, for example {@code in-person}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isOral() {
        return this == PHONE || this == IN_PERSON;
    }
}
