package org.forthright.response.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.response.Response;
import org.forthright.response.ResponseAccess;
import org.forthright.response.ResponseState;
import org.forthright.response.Responses;
import org.forthright.response.step.SubmitResponse;
import org.forthright.response.step.WriteResponse;

/** The response: the draft with its checklist for those who write it, the text for everyone else. */
@Path("/{organisation}/complaints/{reference}/response")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class ResponseResource {

    public static final String TAB = "response";

    private static final String SUBMIT = "submit";

    private final Participations participations;
    private final ResponseAccess access;
    private final Responses responses;
    private final WriteResponse writeResponse;
    private final SubmitResponse submitResponse;
    private final DraftPages draftPages;
    private final ReadingPages readingPages;
    private final CaseDoor caseDoor;

    @Inject
    ResponseResource(
            Participations participations,
            ResponseAccess access,
            Responses responses,
            WriteResponse writeResponse,
            SubmitResponse submitResponse,
            DraftPages draftPages,
            ReadingPages readingPages,
            CaseDoor caseDoor) {
        this.participations = participations;
        this.access = access;
        this.responses = responses;
        this.writeResponse = writeResponse;
        this.submitResponse = submitResponse;
        this.draftPages = draftPages;
        this.readingPages = readingPages;
        this.caseDoor = caseDoor;
    }

    @GET
    public TemplateInstance response(@PathParam("reference") String reference) {
        Participation participation = mine(reference);
        Optional<Response> response = responses.of(participation.complaintId());
        if (response.map(Response::state)
                .filter(state -> state != ResponseState.DRAFT)
                .isPresent()) {
            return Pages.response(readingPages.of(participation, response.get()));
        }
        if (access.canWrite(participation) && draftPages.canBeWritten(participation)) {
            return Pages.draft(draftPages.of(participation), draftPages.answers(participation));
        }
        return response.map(draft -> Pages.response(readingPages.of(participation, draft)))
                .orElseGet(() -> Pages.notYet(readingPages.notYet(participation)));
    }

    /** The form again after it has left the writers; what is changed then has to be checked again. */
    @GET
    @Path("text")
    public TemplateInstance text(@PathParam("reference") String reference) {
        Participation participation = mine(reference);
        access.requireWrite(participation);
        return Pages.draft(draftPages.of(participation), draftPages.answers(participation));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public jakarta.ws.rs.core.Response write(
            @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
        Participation participation = mine(reference);
        access.requireWrite(participation);
        Answers answers = Answers.of(form);
        DraftForm draft = DraftForm.of(answers, draftPages.contents(participation));
        boolean submits = answers.chose("then", SUBMIT);
        if (submits) {
            draftPages.nameWhatIsMissing(participation, draft.parts(), answers);
        }
        if (answers.hasProblems()) {
            return AskAgain.with(Pages.draft(draftPages.of(participation, draft.parts()), answers));
        }
        writeResponse.write(reference, draft.parts(), draft.version());
        if (submits) {
            submitResponse.submit(reference);
        }
        return caseDoor.to(participation, TAB);
    }

    private Participation mine(String reference) {
        Participation participation = participations.require(reference);
        access.requireRead(participation);
        return participation;
    }
}
