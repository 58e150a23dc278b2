package org.forthright.platform.session;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where signing in begins when nobody asked for a page yet, and where the provider leads people back to. */
@Path("/sign-in")
@Authenticated
public class SignInResource {

    private static final URI HOME = URI.create("/");

    @GET
    public Response signIn() {
        return Response.seeOther(HOME).build();
    }

    /** Quarkus leads on to the page that was asked for; only who comes here by hand gets this far. */
    @GET
    @Path("return")
    public Response returned() {
        return Response.seeOther(HOME).build();
    }
}
