package org.forthright.oversight;

import java.util.UUID;

/**
 * One provider's complaints in numbers.
 *
 * @param open not answered yet
 * @param late of these, something is overdue today
 * @param overdueRemedies complaints with a promise that was not kept in time
 */
public record Tally(UUID providerId, String provider, int all, int open, int late, int overdueRemedies) {

    public int of(Watch watch) {
        return switch (watch) {
            case OPEN -> open;
            case LATE -> late;
            case ANSWERED -> all - open;
            case REMEDIES -> overdueRemedies;
            case ALL -> all;
        };
    }
}
