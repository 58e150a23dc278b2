package org.forthright.platform.refused.cause;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Set;
import org.forthright.platform.refused.Obstacle;
import org.forthright.platform.refused.ObstacleAnswer;
import org.forthright.platform.refused.Pages;
import org.forthright.platform.refused.Problem;
import org.forthright.platform.refused.Reader;
import org.forthright.platform.refused.TypedWords;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Nobody is signed in. Whoever wanted to read is led to sign in and back; whoever sent a form gets it back with a button
 * to send it again, since a redirect would lose it; a program is told so and led nowhere.
 */
class NotSignedIn {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @ServerExceptionMapper
    Uni<Response> unauthorized(UnauthorizedException nobody, RoutingContext context) {
        return askToSignIn(context);
    }

    @ServerExceptionMapper
    Uni<Response> ended(AuthenticationFailedException ended, RoutingContext context) {
        return askToSignIn(context);
    }

    /** The way back from the provider did not fit the way there, as after the back button. */
    @ServerExceptionMapper
    Response notCompleted(AuthenticationCompletionException failed, RoutingContext context) {
        return ObstacleAnswer.of(context.request().path(), Obstacle.SIGN_IN_FAILED, TypedWords.none());
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden, RoutingContext context) {
        return ObstacleAnswer.of(context.request().path(), Obstacle.FORBIDDEN, TypedWords.none());
    }

    private static Uni<Response> askToSignIn(RoutingContext context) {
        String path = context.request().path();
        if (Reader.of(path) == Reader.PROGRAM) {
            Response problem = Problem.of(Obstacle.TOKEN_NEEDED).answer();
            problem.getHeaders().putSingle("WWW-Authenticate", "Bearer");
            return Uni.createFrom().item(problem);
        }
        return READING.contains(context.request().method().name()) ? challenge(context) : formBack(context);
    }

    private static Uni<Response> challenge(RoutingContext context) {
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        Response failed = ObstacleAnswer.of(context.request().path(), Obstacle.SIGN_IN_FAILED, TypedWords.none());
        return authenticator
                .getChallenge(context)
                .map(challenge -> challenge == null || challenge.status >= 400 ? failed : redirect(challenge))
                .onFailure(fault -> Unavailable.behind(fault).isPresent())
                .recoverWithItem(fault -> ObstacleAnswer.of(
                        context.request().path(), Unavailable.behind(fault).orElseThrow(), TypedWords.none()));
    }

    private static Response redirect(ChallengeData challenge) {
        var redirect = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> redirect.header(name.toString(), value));
        return redirect.build();
    }

    private static Uni<Response> formBack(RoutingContext context) {
        return TypedWords.unread(context).map(typed -> Response.status(Obstacle.SIGN_IN_NEEDED.status())
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(Pages.signedOut(
                        Obstacle.SIGN_IN_NEEDED, typed, context.request().uri(), hasFiles(context)))
                .build());
    }

    private static boolean hasFiles(RoutingContext context) {
        String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
