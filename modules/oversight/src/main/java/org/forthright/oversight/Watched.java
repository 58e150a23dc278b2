package org.forthright.oversight;

import java.time.LocalDate;
import java.util.UUID;
import org.forthright.complaint.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A complaint that we forwarded, and how far the provider lets us see that it is.
 *
 * @param overdueRemedies promises that the provider showed us and did not keep in time
 */
public record Watched(
        UUID complaintId,
        String reference,
        String subject,
        UUID providerId,
        String provider,
        Stage stage,
        LocalDate receivedOn,
        LocalDate acknowledgeBy,
        @Nullable LocalDate acknowledgedOn,
        @Nullable LocalDate respondBy,
        @Nullable LocalDate answeredOn,
        @Nullable String outcome,
        int overdueRemedies) {

    /** Not in time, whether it was done since or not. */
    public boolean isAcknowledgedLate(LocalDate today) {
        return (acknowledgedOn == null ? today : acknowledgedOn).isAfter(acknowledgeBy);
    }

    public boolean isAnswered() {
        return answeredOn != null;
    }

    /** The agreed day has passed, or was not kept. */
    public boolean isAnsweredLate(LocalDate today) {
        return respondBy != null && (answeredOn == null ? today : answeredOn).isAfter(respondBy);
    }
}
