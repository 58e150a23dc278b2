package org.forthright.platform.refused.cause;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.forthright.platform.refused.Obstacle;
import org.forthright.platform.refused.Pages;
import org.forthright.platform.refused.Problem;
import org.forthright.platform.refused.Reader;
import org.forthright.platform.refused.TypedWords;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Some refusals come without a word, above all that of the CSRF filter; this gives them a page. */
class WordsForSilence {

    @ServerResponseFilter
    void speak(ContainerRequestContext request, ContainerResponseContext response, RoutingContext context) {
        int status = response.getStatus();
        if (status < 400 || response.hasEntity()) {
            return;
        }
        if (Reader.of(context.request().path()) == Reader.PROGRAM) {
            Problem problem = Problem.of(Obstacle.of(status));
            response.setEntity(problem, null, Problem.JSON);
        } else {
            Obstacle obstacle = isForm(request, status) ? Obstacle.STALE_FORM : Obstacle.of(status);
            String page =
                    Pages.obstacle(obstacle, TypedWords.ofThisRequest(), "").render();
            response.setEntity(page, null, MediaType.TEXT_HTML_TYPE);
        }
    }

    private static boolean isForm(ContainerRequestContext request, int status) {
        return status == Response.Status.BAD_REQUEST.getStatusCode()
                && request.getMethod().equals("POST");
    }
}
