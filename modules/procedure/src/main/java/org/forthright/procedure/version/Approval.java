package org.forthright.procedure.version;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody who wrote none of it has read it and said from which day it holds. */
@Embeddable
public record Approval(
        @Column(name = "approved_by") UUID by,
        @Column(name = "approved_by_name") String byName,
        @Column(name = "approved_at") Instant at,
        @Column(name = "in_force_on") LocalDate inForceOn) {

    /** Nobody approves words for a time whose law nobody knows yet. */
    private static final int YEARS_AHEAD = 1;

    /** The last day from which a version that is approved today may hold. */
    public static LocalDate lastDay(LocalDate today) {
        return today.plusYears(YEARS_AHEAD);
    }
}
