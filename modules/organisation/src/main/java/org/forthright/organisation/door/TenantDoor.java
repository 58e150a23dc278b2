package org.forthright.organisation.door;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.forthright.platform.tenancy.Actor;

/**
 * The one door: an address that names an organisation is entered as somebody acting for it, or is not found. Missing
 * and foreign look the same.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class TenantDoor implements ContainerRequestFilter {

    /** The path parameter that names the organisation, in pages and in the API alike. */
    public static final String ORGANISATION = "organisation";

    private final Doorkeeper doorkeeper;
    private final SecurityIdentity identity;
    private final ResourceInfo resource;

    @Inject
    TenantDoor(Doorkeeper doorkeeper, SecurityIdentity identity, ResourceInfo resource) {
        this.doorkeeper = doorkeeper;
        this.identity = identity;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String code = request.getUriInfo().getPathParameters().getFirst(ORGANISATION);
        if (code != null && enter(code).isEmpty()) {
            throw new NotFoundException();
        }
    }

    private Optional<Actor> enter(String code) {
        if (isPublic()) {
            return doorkeeper.visitor(code);
        }
        return identity.getPrincipal() instanceof JsonWebToken token
                ? doorkeeper.member(code, token)
                : Optional.empty();
    }

    private boolean isPublic() {
        return resource.getResourceMethod().isAnnotationPresent(PermitAll.class)
                || resource.getResourceClass().isAnnotationPresent(PermitAll.class);
    }
}
