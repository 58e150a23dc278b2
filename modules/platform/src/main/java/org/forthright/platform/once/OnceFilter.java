package org.forthright.platform.once;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Every POST carries a token: forms in the query parameter {@code once}, programs in the header
 * {@code Idempotency-Key}, both a UUID. Without one nothing is done (400).
 */
@Provider
public class OnceFilter implements ContainerRequestFilter {

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final Submission submission;

    @Inject
    OnceFilter(Submission submission) {
        this.submission = submission;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!CHANGING.contains(request.getMethod())) {
            return;
        }
        token(request)
                .ifPresentOrElse(
                        token -> submission.arrived(token, request.getUriInfo().getPath()),
                        () -> request.abortWith(Response.status(Response.Status.BAD_REQUEST)
                                .type(MediaType.TEXT_PLAIN_TYPE)
                                .entity("This form came without its token. Go back, reload the page and send it again.")
                                .build()));
    }

    private static Optional<UUID> token(ContainerRequestContext request) {
        String typed = request.getUriInfo().getQueryParameters().getFirst("once");
        String given = typed == null ? request.getHeaderString("Idempotency-Key") : typed;
        try {
            return Optional.ofNullable(given).map(UUID::fromString);
        } catch (IllegalArgumentException notAToken) {
            return Optional.empty();
        }
    }
}
