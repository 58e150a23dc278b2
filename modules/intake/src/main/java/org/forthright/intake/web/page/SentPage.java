package org.forthright.intake.web.page;

import java.time.LocalDate;
import org.forthright.complaint.account.Term;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.correspondence.Facts;
import org.forthright.complaint.participation.Participation;
import org.forthright.organisation.Organisation;
import org.forthright.procedure.calendar.DateExplanation;

/**
 * What happens now, with its dates.
 *
 * @param term what the person called it
 * @param explanation how the last day for the acknowledgement was counted
 * @param acknowledgeWithin the days that were counted, in words
 * @param answerBy empty where the calendar does not reach the day
 * @param paragraph where the procedure that governs the complaint speaks of the acknowledgement
 * @param already whether the person came back to it after sending
 */
public record SentPage(
        String start,
        String reference,
        Term term,
        String sentOn,
        String acknowledgeBy,
        String explanation,
        String acknowledgeWithin,
        String answerBy,
        String limitOn,
        String phone,
        String hours,
        String email,
        String paragraph,
        boolean already) {

    public static SentPage of(
            Participation participation,
            Term term,
            Organisation organisation,
            Clocks clocks,
            String paragraph,
            boolean already) {
        LocalDate receivedOn = participation.receivedOn();
        return new SentPage(
                "/" + organisation.code(),
                participation.reference(),
                term,
                Facts.date(receivedOn),
                Facts.date(participation.acknowledgeBy()),
                DateExplanation.of(
                        "You sent it on",
                        receivedOn,
                        participation.acknowledgeBy(),
                        clocks.explainAcknowledgement(participation)),
                clocks.acknowledgeWithin(participation),
                clocks.targetOf(participation).map(Facts::date).orElse(""),
                Facts.date(participation.limitOn()),
                organisation.phone(),
                organisation.openingHours(),
                organisation.complaintsEmail(),
                paragraph,
                already);
    }

    public String wipe() {
        return start + "/complain/clean-slate";
    }
}
