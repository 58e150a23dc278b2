package org.forthright.organisation.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.forthright.organisation.door.Doors;
import org.forthright.organisation.door.Doors.Door;
import org.forthright.organisation.door.OpenDoors;
import org.forthright.platform.page.Frame;

/**
 * Where people arrive. Strangers see where they can complain and how to sign in; who works in one organisation goes
 * straight to it, who works in several chooses.
 */
@Path("/")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
public class HomeResource {

    private final SecurityIdentity identity;
    private final Doors doors;
    private final OpenDoors openDoors;
    private final Frame frame;

    @Inject
    HomeResource(SecurityIdentity identity, Doors doors, OpenDoors openDoors, Frame frame) {
        this.identity = identity;
        this.doors = doors;
        this.openDoors = openDoors;
        this.frame = frame;
    }

    @GET
    public Response home() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? arriving(doors.of(token))
                : Response.ok(Pages.welcome(WelcomePage.of(openDoors.all()))).build();
    }

    private Response arriving(List<Door> mine) {
        if (mine.size() == 1) {
            return Response.seeOther(URI.create(mine.getFirst().href())).build();
        }
        frame.person(
                mine.stream()
                        .map(Door::person)
                        .findFirst()
                        .orElse(identity.getPrincipal().getName()),
                "");
        return Response.ok(Pages.home(HomePage.of(mine))).build();
    }
}
