package org.forthright.response.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.complaint.Stage;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.response.Response;
import org.forthright.response.ResponseAccess;
import org.forthright.response.ResponseEvent;
import org.forthright.response.Responses;
import org.forthright.response.draft.Checklist;
import org.forthright.response.draft.Contents;
import org.forthright.response.draft.Wholeness;

/**
 * Hands the draft over to be checked by somebody else, or straight to be signed where the procedure asks for no check;
 * refused while it lacks what it owes the person.
 */
@ApplicationScoped
public class SubmitResponse {

    private final Participations participations;
    private final ResponseAccess access;
    private final Responses responses;
    private final Contents contents;
    private final Wholeness wholeness;
    private final Telling telling;

    @Inject
    SubmitResponse(
            Participations participations,
            ResponseAccess access,
            Responses responses,
            Contents contents,
            Wholeness wholeness,
            Telling telling) {
        this.participations = participations;
        this.access = access;
        this.responses = responses;
        this.contents = contents;
        this.wholeness = wholeness;
        this.telling = telling;
    }

    public void submit(String reference) {
        Participation participation = participations.requireForWriting(reference);
        access.requireWrite(participation);
        Response response = responses.require(participation.complaintId());
        wholeness.requireFindings(participation);
        telling.tell(participation, handOn(participation, response));
    }

    private ResponseEvent handOn(Participation participation, Response response) {
        Checklist checklist = contents.checklist(participation, response);
        if (contents.isCheckedFirst(participation)) {
            ResponseEvent event = response.submit(checklist);
            participation.moveTo(Stage.CHECKING);
            return event;
        }
        ResponseEvent event = response.submitUnchecked(checklist, participation.procedureVersion());
        participation.moveTo(Stage.SIGNING);
        return event;
    }
}
