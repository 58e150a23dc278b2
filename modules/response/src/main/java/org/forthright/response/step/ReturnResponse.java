package org.forthright.response.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.forthright.complaint.Stage;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.response.Response;
import org.forthright.response.ResponseAccess;
import org.forthright.response.ResponseEvent;
import org.forthright.response.Responses;

/** The checker or the signer gives the response back to its writers, with reasons. */
@ApplicationScoped
public class ReturnResponse {

    private final Participations participations;
    private final ResponseAccess access;
    private final Responses responses;
    private final CurrentActor current;
    private final Telling telling;
    private final Clock clock;

    @Inject
    ReturnResponse(
            Participations participations,
            ResponseAccess access,
            Responses responses,
            CurrentActor current,
            Telling telling,
            Clock clock) {
        this.participations = participations;
        this.access = access;
        this.responses = responses;
        this.current = current;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * Returns the response to be changed.
     *
     * @param read the version that the reader had before them
     */
    public void sendBack(String reference, int read, String reasons) {
        Participation participation = participations.requireForWriting(reference);
        access.requireRead(participation);
        Response response = responses.require(participation.complaintId());
        access.requireReturn(participation, response);
        response.requireRead(read);
        ResponseEvent event = response.sendBack(current.actor(), reasons, clock.instant());
        participation.moveTo(Stage.DRAFTING);
        telling.tell(participation, event);
    }
}
