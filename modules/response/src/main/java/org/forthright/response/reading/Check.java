package org.forthright.response.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.TextLength;

/** Somebody else has read it and attests that the procedure was followed and that every point is answered. */
@Embeddable
public record Check(
        @Column(name = "checked_by") UUID by,
        @Column(name = "checked_by_name") String byName,
        @Column(name = "checked_at") Instant at,
        @Column(name = "check_remark") String remark) {

    public static final TextLength REMARK = new TextLength("The remark", 5_000, Citation.paragraph("9.31"));

    public Check {
        REMARK.require(remark);
    }
}
