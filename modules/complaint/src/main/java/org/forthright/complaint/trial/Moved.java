package org.forthright.complaint.trial;

import java.time.LocalDate;

/**
 * A day of one complaint that would have been another.
 *
 * @param late whether what was in time, or still may be, would have been late
 */
public record Moved(String reference, Promise promise, LocalDate before, LocalDate after, boolean late) {}
