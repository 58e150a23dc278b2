package org.forthright.response.web.letter;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.forthright.response.ResponseAccess;
import org.forthright.response.ResponseRefusal;
import org.forthright.response.ResponseState;
import org.forthright.response.reading.Return;
import org.forthright.response.step.ReturnResponse;
import org.forthright.response.web.CheckPages;
import org.forthright.response.web.InHand;

/** Back to the writers, from the checker or the signer; the form stands on the page of either. */
@Path("/{organisation}/complaints/{reference}/response/return")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class ReturnResource {

    private final InHand inHand;
    private final ResponseAccess access;
    private final ReturnResponse returnResponse;
    private final CheckPages checkPages;
    private final SignaturePages signaturePages;

    @Inject
    ReturnResource(
            InHand inHand,
            ResponseAccess access,
            ReturnResponse returnResponse,
            CheckPages checkPages,
            SignaturePages signaturePages) {
        this.inHand = inHand;
        this.access = access;
        this.returnResponse = returnResponse;
        this.checkPages = checkPages;
        this.signaturePages = signaturePages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendBack(@PathParam("reference") String reference, MultivaluedMap<String, String> form) {
        InHand.Found found = inHand.require(reference);
        access.requireReturn(found.participation(), found.response());
        Answers answers = Answers.of(form);
        int read = InHand.read(answers);
        found.response().requireRead(read);
        String reasons = answers.required("reasons", Return.REASONS, ResponseRefusal.REASONS_MISSING.sentence());
        if (answers.hasProblems() && found.isIn(ResponseState.SIGNING)) {
            return AskAgain.with(signaturePages.page(found, answers));
        }
        if (answers.hasProblems() && found.isIn(ResponseState.CHECKING)) {
            return AskAgain.with(checkPages.page(found, answers));
        }
        returnResponse.sendBack(reference, read, reasons);
        return inHand.back(found);
    }
}
