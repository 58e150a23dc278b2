package org.forthright.complaint.clock;

import java.time.LocalDate;

/** The dates that the law counts from an organisation's own receipt of a complaint. */
public record StatutoryDates(LocalDate receivedOn, LocalDate acknowledgeBy, LocalDate sixMonthsOn) {}
