package org.forthright.intake.web;

import java.time.LocalDate;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.correspondence.Facts;
import org.forthright.complaint.participation.Participation;
import org.forthright.organisation.Organisation;
import org.forthright.procedure.calendar.DateExplanation;

/**
 * What happens now, with its dates.
 *
 * @param explanation how the last day for the acknowledgement was counted
 * @param already whether the person came back to it after sending
 */
public record SentPage(
        String start,
        String reference,
        String sentOn,
        String acknowledgeBy,
        String explanation,
        String answerBy,
        String sixMonthsOn,
        String phone,
        String hours,
        String email,
        boolean already) {

    static SentPage of(Participation participation, Organisation organisation, Clocks clocks, boolean already) {
        LocalDate receivedOn = participation.receivedOn();
        return new SentPage(
                "/" + organisation.code(),
                participation.reference(),
                Facts.date(receivedOn),
                Facts.date(participation.acknowledgeBy()),
                DateExplanation.of("You sent it on", clocks.explainAcknowledgement(participation)),
                Facts.date(clocks.targetOf(participation)),
                Facts.date(participation.sixMonthsOn()),
                organisation.phone(),
                organisation.openingHours(),
                organisation.complaintsEmail(),
                already);
    }

    public String wipe() {
        return start + "/complain/clean-slate";
    }

    /** Where the procedure speaks of the acknowledgement. */
    public String paragraph() {
        return start + "/procedure#3.8";
    }
}
