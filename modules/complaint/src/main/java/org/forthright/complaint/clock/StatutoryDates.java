package org.forthright.complaint.clock;

import java.time.LocalDate;

/**
 * The dates that the law counts from an organisation's own receipt of a complaint, or that its procedure promises sooner.
 *
 * @param limitOn the last day for the answer, unless the person agrees to a later one
 */
public record StatutoryDates(LocalDate receivedOn, LocalDate acknowledgeBy, LocalDate limitOn) {}
