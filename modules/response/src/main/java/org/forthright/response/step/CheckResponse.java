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
import org.forthright.response.draft.Wholeness;
import org.forthright.response.reading.Attestation;

/** Somebody who wrote none of it attests that the procedure was followed and that every point is answered. */
@ApplicationScoped
public class CheckResponse {

    private final Participations participations;
    private final ResponseAccess access;
    private final Responses responses;
    private final Wholeness wholeness;
    private final CurrentActor current;
    private final Telling telling;
    private final Clock clock;

    @Inject
    CheckResponse(
            Participations participations,
            ResponseAccess access,
            Responses responses,
            Wholeness wholeness,
            CurrentActor current,
            Telling telling,
            Clock clock) {
        this.participations = participations;
        this.access = access;
        this.responses = responses;
        this.wholeness = wholeness;
        this.current = current;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * Passes the response on to be signed.
     *
     * @param read the version that the checker had before them
     * @param remark for the file; may be empty
     */
    public void pass(String reference, int read, Attestation attestation, String remark) {
        Participation participation = participations.requireForWriting(reference);
        access.requireCheck(participation);
        Response response = responses.require(participation.complaintId());
        response.requireRead(read);
        wholeness.require(participation, response);
        ResponseEvent event = response.pass(current.actor(), attestation, remark, clock.instant());
        participation.moveTo(Stage.SIGNING);
        telling.tell(participation, event);
    }
}
