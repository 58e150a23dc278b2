package org.forthright.response.web.letter;

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
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.response.Dispatch.How;
import org.forthright.response.ResponseAccess;
import org.forthright.response.ResponseState;
import org.forthright.response.step.SendResponse;
import org.forthright.response.web.InHand;

/** Sends the signed letter, with whatever goes with it. */
@Path("/{organisation}/complaints/{reference}/response/dispatch")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class DispatchResource {

    private final InHand inHand;
    private final ResponseAccess access;
    private final SendResponse sendResponse;
    private final DispatchPages dispatchPages;

    @Inject
    DispatchResource(InHand inHand, ResponseAccess access, SendResponse sendResponse, DispatchPages dispatchPages) {
        this.inHand = inHand;
        this.access = access;
        this.sendResponse = sendResponse;
        this.dispatchPages = dispatchPages;
    }

    @GET
    public Response dispatch(@PathParam("reference") String reference) {
        InHand.Found found = inHand.require(reference);
        if (!found.isIn(ResponseState.SIGNED)) {
            return inHand.back(found);
        }
        access.requireWrite(found.participation());
        return Response.ok(page(found, dispatchPages.answers(found))).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("reference") String reference, MultivaluedMap<String, String> form) {
        InHand.Found found = inHand.require(reference);
        access.requireWrite(found.participation());
        Answers answers = Answers.of(form);
        Optional<How> how = answers.choice("how", How.class, "Select how the letter goes to the person");
        if (how.isPresent() && !dispatchPages.ways(found).contains(how.get())) {
            answers.problem("how", ComplaintRefusal.NO_EMAIL_ADDRESS.sentence());
        }
        Set<UUID> papers = dispatchPages.chosen(found, answers);
        if (answers.hasProblems()) {
            return AskAgain.with(page(found, answers));
        }
        sendResponse.send(reference, how.orElseThrow(), papers);
        return inHand.back(found);
    }

    private TemplateInstance page(InHand.Found found, Answers answers) {
        return Pages.dispatch(dispatchPages.of(found), answers);
    }
}
