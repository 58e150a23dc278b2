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
        @Column(name = "in_force_on") LocalDate inForceOn) {}
