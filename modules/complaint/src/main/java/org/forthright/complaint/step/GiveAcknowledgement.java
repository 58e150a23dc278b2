package org.forthright.complaint.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.forthright.complaint.ComplaintEvent;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Progresses;
import org.forthright.complaint.participation.Telling;

/**
 * The person has the acknowledgement: on the day of the call, of the mail, or on the day on which the letter went. Writing
 * a letter acknowledges nothing (SI 2009/309 reg. 13(3)).
 */
@ApplicationScoped
class GiveAcknowledgement {

    private final Clocks clocks;
    private final Progresses progresses;
    private final Telling telling;

    @Inject
    GiveAcknowledgement(Clocks clocks, Progresses progresses, Telling telling) {
        this.clocks = clocks;
        this.progresses = progresses;
        this.telling = telling;
    }

    /**
     * From here on the plan is to be agreed.
     *
     * @param how "by letter"
     */
    void give(Participation participation, String how, LocalDate on) {
        participation.acknowledge(on, clocks.planBy(on, participation));
        telling.tell(
                participation,
                new ComplaintEvent.Acknowledged(
                        participation.complaintId(), progresses.others(participation.complaintId()), how, on));
    }
}
