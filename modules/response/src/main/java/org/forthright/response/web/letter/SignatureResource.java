package org.forthright.response.web.letter;

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
import org.forthright.platform.tenancy.InTenant;
import org.forthright.response.ResponseAccess;
import org.forthright.response.ResponseState;
import org.forthright.response.step.SignResponse;
import org.forthright.response.web.InHand;

/** The responsible person or their delegate reads the letter as it will go, and signs it. */
@Path("/{organisation}/complaints/{reference}/response/signature")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class SignatureResource {

    private final InHand inHand;
    private final ResponseAccess access;
    private final SignResponse signResponse;
    private final SignaturePages pages;

    @Inject
    SignatureResource(InHand inHand, ResponseAccess access, SignResponse signResponse, SignaturePages pages) {
        this.inHand = inHand;
        this.access = access;
        this.signResponse = signResponse;
        this.pages = pages;
    }

    @GET
    public Response letter(@PathParam("reference") String reference) {
        InHand.Found found = inHand.require(reference);
        if (!found.isIn(ResponseState.SIGNING)) {
            return inHand.back(found);
        }
        access.requireSign(found.participation());
        return Response.ok(pages.page(found, Answers.none())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sign(@PathParam("reference") String reference, MultivaluedMap<String, String> form) {
        InHand.Found found = inHand.require(reference);
        signResponse.sign(reference, InHand.read(Answers.of(form)));
        return inHand.back(found);
    }
}
