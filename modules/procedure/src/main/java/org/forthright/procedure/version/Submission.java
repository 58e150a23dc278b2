package org.forthright.procedure.version;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Its writers are done with it. */
@Embeddable
public record Submission(
        @Column(name = "submitted_by_name") String byName,
        @Column(name = "submitted_at") Instant at) {}
