package org.forthright.procedure;

import java.util.Optional;
import org.forthright.kernel.law.Acknowledgement;
import org.forthright.kernel.law.SixMonths;

/**
 * What a procedure promises, in working days. It may be stricter than the law, never laxer.
 *
 * @param acknowledgeWithinWorkingDays after the day of receipt
 * @param targetResponseWorkingDays how long an answer is meant to take, where nothing else is agreed
 * @param updateEveryWorkingDays how often the person hears from us meanwhile
 * @param earlyResolutionWorkingDays how long we try to settle it before taking a closer look
 */
public record Settings(
        int acknowledgeWithinWorkingDays,
        int targetResponseWorkingDays,
        int updateEveryWorkingDays,
        int earlyResolutionWorkingDays) {

    /** No six months of the law hold fewer working days, whichever season and bank holidays they run through. */
    static final int WORKING_DAYS_OF_SIX_MONTHS = 120;

    /** Why these settings cannot be published: the key and the sentence. */
    Optional<Fault> fault() {
        if (Math.min(acknowledgeWithinWorkingDays, targetResponseWorkingDays) < 1) {
            return fault("acknowledgeWithinWorkingDays, targetResponseWorkingDays", "at least one working day");
        }
        if (Math.min(updateEveryWorkingDays, earlyResolutionWorkingDays) < 1) {
            return fault("updateEveryWorkingDays, earlyResolutionWorkingDays", "at least one working day");
        }
        if (acknowledgeWithinWorkingDays > Acknowledgement.WORKING_DAYS) {
            return fault(
                    "acknowledgeWithinWorkingDays",
                    "%d is more than the %d working days of %s"
                            .formatted(
                                    acknowledgeWithinWorkingDays,
                                    Acknowledgement.WORKING_DAYS,
                                    Acknowledgement.CITATION.text()));
        }
        if (targetResponseWorkingDays > WORKING_DAYS_OF_SIX_MONTHS) {
            return fault(
                    "targetResponseWorkingDays",
                    "%d can be more than the six months of %s"
                            .formatted(targetResponseWorkingDays, SixMonths.CITATION.text()));
        }
        return Optional.empty();
    }

    private static Optional<Fault> fault(String key, String sentence) {
        return Optional.of(new Fault(key, sentence));
    }

    record Fault(String key, String sentence) {}
}
