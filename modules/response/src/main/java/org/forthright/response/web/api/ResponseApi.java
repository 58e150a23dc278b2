package org.forthright.response.web.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.response.draft.Contents;
import org.forthright.response.reading.Attestation;
import org.forthright.response.step.CheckResponse;
import org.forthright.response.step.ReturnResponse;
import org.forthright.response.step.SendResponse;
import org.forthright.response.step.SignResponse;
import org.forthright.response.step.SubmitResponse;
import org.forthright.response.step.WriteResponse;
import org.forthright.response.web.InHand;

/** Answering, for programs: the same steps, the same access, the same refusals as the pages. */
@Path("/api/{organisation}/complaints/{reference}/response")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ResponseApi {

    private final InHand inHand;
    private final Contents contents;
    private final WriteResponse writeResponse;
    private final SubmitResponse submitResponse;
    private final CheckResponse checkResponse;
    private final ReturnResponse returnResponse;
    private final SignResponse signResponse;
    private final SendResponse sendResponse;

    @Inject
    ResponseApi(
            InHand inHand,
            Contents contents,
            WriteResponse writeResponse,
            SubmitResponse submitResponse,
            CheckResponse checkResponse,
            ReturnResponse returnResponse,
            SignResponse signResponse,
            SendResponse sendResponse) {
        this.inHand = inHand;
        this.contents = contents;
        this.writeResponse = writeResponse;
        this.submitResponse = submitResponse;
        this.checkResponse = checkResponse;
        this.returnResponse = returnResponse;
        this.signResponse = signResponse;
        this.sendResponse = sendResponse;
    }

    @GET
    public ResponseBody response(@PathParam("reference") String reference) {
        InHand.Found found = inHand.require(reference);
        return ResponseBody.of(found.response(), contents.checklist(found.participation(), found.response()));
    }

    /** Writes the named parts of the response; the others stay as they are, and one that is none is refused. */
    @PUT
    public ResponseBody write(@PathParam("reference") String reference, DraftBody draft) {
        writeResponse.write(reference, draft.parts(), draft.version());
        return response(reference);
    }

    @POST
    @Path("submission")
    public ResponseBody submit(@PathParam("reference") String reference) {
        submitResponse.submit(reference);
        return response(reference);
    }

    @POST
    @Path("check")
    public ResponseBody check(@PathParam("reference") String reference, CheckBody check) {
        checkResponse.pass(
                reference,
                check.version(),
                new Attestation(check.procedureFollowed(), check.everyPointAnswered()),
                check.words());
        return response(reference);
    }

    @POST
    @Path("return")
    public ResponseBody sendBack(@PathParam("reference") String reference, ReturnBody back) {
        returnResponse.sendBack(reference, back.version(), back.words());
        return response(reference);
    }

    @POST
    @Path("signature")
    public ResponseBody sign(@PathParam("reference") String reference, SignatureBody signature) {
        signResponse.sign(reference, signature.version());
        return response(reference);
    }

    @POST
    @Path("dispatch")
    public ResponseBody send(@PathParam("reference") String reference, DispatchBody dispatch) {
        sendResponse.send(reference, dispatch.means(), dispatch.papers());
        return response(reference);
    }
}
