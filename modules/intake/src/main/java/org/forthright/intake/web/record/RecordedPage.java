package org.forthright.intake.web.record;

import org.forthright.complaint.Complaint;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.correspondence.Facts;
import org.forthright.complaint.participation.Participation;
import org.forthright.procedure.calendar.DateExplanation;

/**
 * What whoever took a complaint down sees of it afterwards.
 *
 * @param paragraph where the procedure that governs the complaint speaks of the acknowledgement
 * @param oral spoken, so that the person is sent a copy of what was written (SI 2009/309 reg. 13(2))
 */
public record RecordedPage(
        String start, String reference, String acknowledgeBy, String explanation, String paragraph, boolean oral) {

    static RecordedPage of(
            String organisation, Complaint complaint, Participation participation, Clocks clocks, String paragraph) {
        return new RecordedPage(
                "/" + organisation,
                complaint.reference(),
                Facts.date(participation.acknowledgeBy()),
                DateExplanation.of(
                        "Received on",
                        participation.receivedOn(),
                        participation.acknowledgeBy(),
                        clocks.explainAcknowledgement(participation)),
                paragraph,
                complaint.channel().isOral());
    }

    public String another() {
        return start + "/complaints/new";
    }
}
