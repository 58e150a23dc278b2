package org.forthright.organisation.door;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.forthright.platform.page.Frame;

/** Shows the way to the other organisations of somebody whose token names several; the page there looks closer. */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
public class OtherDoors implements ContainerRequestFilter {

    private static final String CHOICE = "/";

    private final SecurityIdentity identity;
    private final Frame frame;

    @Inject
    OtherDoors(SecurityIdentity identity, Frame frame) {
        this.identity = identity;
        this.frame = frame;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean elsewhere = request.getUriInfo().getPathParameters().containsKey(TenantDoor.ORGANISATION);
        if (elsewhere
                && identity.getPrincipal() instanceof JsonWebToken token
                && TokenRoles.organisations(token).size() > 1) {
            frame.elsewhere(CHOICE);
        }
    }
}
