package org.forthright.procedure.version;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** It was given up before anybody approved it. */
@Embeddable
public record Withdrawal(
        @Column(name = "withdrawn_by_name") String byName,
        @Column(name = "withdrawn_at") Instant at) {}
