package org.forthright.platform.time;

import java.time.LocalDate;

/** A new day has begun in London, told once to each organisation, whichever replica noticed it first. */
public record DayHasPassed(LocalDate today) {}
