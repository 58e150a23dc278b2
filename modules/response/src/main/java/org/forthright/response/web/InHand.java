package org.forthright.response.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.form.Answers;
import org.forthright.response.Response;
import org.forthright.response.ResponseAccess;
import org.forthright.response.ResponseRefusal;
import org.forthright.response.ResponseState;
import org.forthright.response.Responses;

/** The response that a page is about, if the reader may read it. */
@ApplicationScoped
public class InHand {

    private final Participations participations;
    private final ResponseAccess access;
    private final Responses responses;
    private final CaseDoor caseDoor;

    @Inject
    InHand(Participations participations, ResponseAccess access, Responses responses, CaseDoor caseDoor) {
        this.participations = participations;
        this.access = access;
        this.responses = responses;
        this.caseDoor = caseDoor;
    }

    public record Found(Participation participation, Response response) {

        public boolean isIn(ResponseState state) {
            return response.state() == state;
        }
    }

    public Found require(String reference) {
        Participation participation = participations.require(reference);
        access.requireRead(participation);
        return new Found(participation, responses.require(participation.complaintId()));
    }

    /** The version on the form that was sent; a form that says none was not made by our page. */
    public static int read(Answers answers) {
        return answers.wholeNumber("version", 0, Integer.MAX_VALUE, "Reload the page")
                .orElseThrow(() -> new Refusal(ResponseRefusal.CHANGED_SINCE_READ));
    }

    /** To where the response is read. */
    public jakarta.ws.rs.core.Response back(Found found) {
        return caseDoor.to(found.participation(), ResponseResource.TAB);
    }
}
