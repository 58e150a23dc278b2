package org.forthright.procedure.version;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** It went back to its writers, with the reason. */
@Embeddable
public record Return(
        @Column(name = "returned_by_name") String byName,
        @Column(name = "returned_at") Instant at,
        @Column(name = "returned_because") String reason) {}
