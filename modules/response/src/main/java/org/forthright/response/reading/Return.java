package org.forthright.response.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.TextLength;

/** It went back to its writers, with the reasons. */
@Embeddable
public record Return(
        @Column(name = "returned_by_name") String byName,
        @Column(name = "returned_at") Instant at,
        @Column(name = "returned_because") String reasons) {

    public static final TextLength REASONS = new TextLength("The reasons", 5_000, Citation.paragraph("9.31"));

    public Return {
        REASONS.require(reasons);
    }
}
