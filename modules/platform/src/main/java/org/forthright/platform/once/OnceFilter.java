package org.forthright.platform.once;

import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.forthright.platform.refused.Obstacle;
import org.forthright.platform.refused.ObstacleAnswer;
import org.forthright.platform.refused.TypedWords;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;

/**
 * Every POST carries a token: forms in the query parameter {@code once}, programs in the header
 * {@code Idempotency-Key}, both a UUID. Without one nothing is done (400). Runs after the CSRF check.
 */
public class OnceFilter {

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

    /** Signing out twice is signing out. */
    private static final String SIGN_OUT = "/sign-out";

    /** Java reads "1-1-1-1-1" too, which programs that count would send each other. */
    private static final int UUID_LENGTH = 36;

    private final Submission submission;

    @Inject
    OnceFilter(Submission submission) {
        this.submission = submission;
    }

    @ServerRequestFilter(priority = Priorities.USER + 1000)
    @WithFormRead
    public Optional<Response> filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        if (!CHANGING.contains(request.getMethod()) || path.equals(SIGN_OUT)) {
            return Optional.empty();
        }
        Optional<UUID> token = token(request);
        token.ifPresent(given -> submission.arrived(given, path));
        return token.isPresent()
                ? Optional.empty()
                : Optional.of(ObstacleAnswer.of(path, Obstacle.STALE_FORM, TypedWords.ofThisRequest()));
    }

    private static Optional<UUID> token(ContainerRequestContext request) {
        String typed = request.getUriInfo().getQueryParameters().getFirst("once");
        String given = typed == null ? request.getHeaderString("Idempotency-Key") : typed;
        try {
            return Optional.ofNullable(given)
                    .filter(whole -> whole.length() == UUID_LENGTH)
                    .map(UUID::fromString);
        } catch (IllegalArgumentException notAToken) {
            return Optional.empty();
        }
    }
}
