package org.forthright.complaint.web.worklist;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.platform.form.Answers;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.platform.tenancy.Role;

/** Where everybody begins: the work list, or whatever their role has instead of one. */
@Path("/{organisation}/work")
@Authenticated
@Blocking
@InTenant
public class WorkListResource {

    private final CurrentActor current;
    private final ComplaintAccess access;
    private final WorkListViews views;

    @Inject
    WorkListResource(CurrentActor current, ComplaintAccess access, WorkListViews views) {
        this.current = current;
        this.access = access;
        this.views = views;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response workList(@Context UriInfo address) {
        Actor actor = current.actor();
        String home = "/" + actor.organisationCode();
        if (access.canBrowse()) {
            Answers answers = Answers.of(address.getQueryParameters());
            return Response.ok(Pages.workList(views.page(answers), answers)).build();
        }
        if (access.canRecord()) {
            return Response.ok(Pages.recording(home + "/complaints/new")).build();
        }
        if (actor.holds(Role.LIAISON)) {
            return Response.seeOther(URI.create(home + "/bundles")).build();
        }
        if (actor.holds(Role.ORGANISATION_ADMIN)) {
            return Response.seeOther(URI.create(home + "/organisation")).build();
        }
        throw new NotFoundException();
    }
}
