package org.forthright.response.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.forthright.platform.form.Answers;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.response.step.ReturnResponse;

/** Back to the writers, from the checker or the signer. */
@Path("/{organisation}/complaints/{reference}/response/return")
@Authenticated
@Blocking
@InTenant
public class ReturnResource {

    private final InHand inHand;
    private final ReturnResponse returnResponse;

    @Inject
    ReturnResource(InHand inHand, ReturnResponse returnResponse) {
        this.inHand = inHand;
        this.returnResponse = returnResponse;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendBack(@PathParam("reference") String reference, MultivaluedMap<String, String> form) {
        InHand.Found found = inHand.require(reference);
        Answers answers = Answers.of(form);
        returnResponse.sendBack(
                reference, InHand.read(answers), answers.optional("reasons").orElse(""));
        return inHand.back(found);
    }
}
