package org.forthright.complaint.web.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.forthright.complaint.step.ChangeSubject;
import org.forthright.complaint.step.RecordAgreement;
import org.forthright.platform.tenancy.InTenant;

/** What is known of a complaint, put right by programs. */
@Path("/api/{organisation}/complaints/{reference}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Blocking
@InTenant
public class DetailsApi {

    private final ChangeSubject changeSubject;
    private final RecordAgreement recordAgreement;

    @Inject
    DetailsApi(ChangeSubject changeSubject, RecordAgreement recordAgreement) {
        this.changeSubject = changeSubject;
        this.recordAgreement = recordAgreement;
    }

    @PUT
    @Path("subject")
    public Response changeSubject(@PathParam("reference") String reference, ChangeSubject.Command command) {
        changeSubject.change(reference, command);
        return Response.noContent().build();
    }

    /** Whether the patient agrees to the complaint that somebody else makes for them. */
    @POST
    @Path("agreement")
    public Response recordAgreement(
            @PathParam("organisation") String organisation,
            @PathParam("reference") String reference,
            RecordAgreement.Command command) {
        recordAgreement.record(reference, command);
        return Response.created(URI.create("/api/" + organisation + "/complaints/" + reference))
                .build();
    }
}
