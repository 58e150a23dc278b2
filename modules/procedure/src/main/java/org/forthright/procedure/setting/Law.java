package org.forthright.procedure.setting;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * The law on complaints of one jurisdiction from one day on, until its next one begins. A new law arrives as a new
 * constant with all its floors; a procedure is held against the law in force on the day from which it is to hold.
 */
public enum Law {
    /** SI 2009/309, in force since 1 April 2009. */
    ENGLAND_2009(Jurisdiction.ENGLAND, LocalDate.of(2009, 4, 1)),
    /** SSI 2012/36 as amended by SSI 2016/401: the procedure in two stages, in force since 1 April 2017. */
    SCOTLAND_2017(Jurisdiction.SCOTLAND, LocalDate.of(2017, 4, 1));

    private final Jurisdiction jurisdiction;
    private final LocalDate from;

    Law(Jurisdiction jurisdiction, LocalDate from) {
        this.jurisdiction = jurisdiction;
        this.from = from;
    }

    /** The law in force there on a day; the oldest one known also speaks for the time before it. */
    public static Law of(Jurisdiction jurisdiction, LocalDate day) {
        return Arrays.stream(values())
                .filter(law -> law.jurisdiction == jurisdiction)
                .reduce((older, newer) -> newer.from.isAfter(day) ? older : newer)
                .orElseThrow(() -> new IllegalArgumentException("No law of " + jurisdiction.title() + " is known."));
    }
}
