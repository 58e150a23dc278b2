package org.forthright.response.web;

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
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.response.ResponseState;
import org.forthright.response.reading.Attestation;
import org.forthright.response.reading.Check;
import org.forthright.response.step.CheckResponse;

/** Somebody else reads the draft. */
@Path("/{organisation}/complaints/{reference}/response/check")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class CheckResource {

    private static final String ATTESTED = "attested";

    private final InHand inHand;
    private final CheckResponse checkResponse;
    private final CheckPages pages;

    @Inject
    CheckResource(InHand inHand, CheckResponse checkResponse, CheckPages pages) {
        this.inHand = inHand;
        this.checkResponse = checkResponse;
        this.pages = pages;
    }

    @GET
    public Response check(@PathParam("reference") String reference) {
        InHand.Found found = inHand.require(reference);
        return found.isIn(ResponseState.CHECKING)
                ? Response.ok(pages.page(found, Answers.none())).build()
                : inHand.back(found);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pass(@PathParam("reference") String reference, MultivaluedMap<String, String> form) {
        InHand.Found found = inHand.require(reference);
        Answers answers = Answers.of(form);
        int read = InHand.read(answers);
        found.response().requireRead(read);
        Attestation attestation =
                new Attestation(answers.chose(ATTESTED, "procedure"), answers.chose(ATTESTED, "points"));
        if (!attestation.isComplete()) {
            answers.problem(ATTESTED, "Confirm both, or return the response with your reasons");
        }
        String remark = answers.optional("remark", Check.REMARK).orElse("");
        if (answers.hasProblems()) {
            return AskAgain.with(pages.page(found, answers));
        }
        checkResponse.pass(reference, read, attestation, remark);
        return inHand.back(found);
    }
}
