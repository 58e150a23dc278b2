package org.forthright.complaint.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.kernel.law.SixMonths;

/**
 * The days between which an answer to a complaint can be promised.
 *
 * @param limitOn beyond which a day counts only when the person agreed to it before (SI 2009/309 reg. 14(3); 9.27)
 * @param knownUntil beyond which the calendar knows no working days
 */
public record PromiseLimits(LocalDate today, LocalDate receivedOn, LocalDate limitOn, LocalDate knownUntil) {

    /** Why a day cannot be promised; empty where it can. */
    public Optional<ComplaintRefusal> against(LocalDate day, boolean agreed) {
        if (day.isBefore(today) || day.isAfter(knownUntil)) {
            return Optional.of(ComplaintRefusal.NOT_A_DAY_TO_PROMISE);
        }
        boolean inTime = !day.isAfter(limitOn) || (agreed && !today.isAfter(limitOn));
        return inTime
                ? Optional.empty()
                : Optional.of(
                        SixMonths.allowsAnswerBy(day, agreed, today, receivedOn)
                                ? ComplaintRefusal.LONGER_THAN_PROMISED
                                : ComplaintRefusal.LONGER_THAN_SIX_MONTHS);
    }
}
