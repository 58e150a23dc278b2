package org.forthright.kernel.time;

import java.time.LocalDate;

/** A date was asked for whose bank holidays nobody has entered yet. Guessing would give people a wrong date. */
public final class BeyondCalendar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LocalDate date;

    BeyondCalendar(LocalDate date, LocalDate knownFrom, LocalDate knownUntil) {
        super("The calendar of working days is known from %s to %s and cannot say whether %s is a working day."
                .formatted(knownFrom, knownUntil, date));
        this.date = date;
    }

    public LocalDate date() {
        return date;
    }
}
