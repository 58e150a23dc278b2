package org.forthright.platform.refused;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Says at which obstacle a request stopped: a page for a person, JSON for a program. */
public final class ObstacleAnswer {

    private ObstacleAnswer() {}

    /** Where the request has not reached the rooms yet. */
    public static void send(RoutingContext context, Obstacle obstacle) {
        boolean person = isPerson(context.request().path());
        context.response()
                .setStatusCode(obstacle.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, person ? "text/html;charset=UTF-8" : "application/problem+json")
                .end(person ? page(obstacle) : Json.encode(Problem.of(obstacle)));
    }

    /** Where it has. */
    public static Response of(String path, Obstacle obstacle, TypedWords typed) {
        return of(path, obstacle, typed, "");
    }

    public static Response of(String path, Obstacle obstacle, TypedWords typed, String errorId) {
        Response answer = isPerson(path)
                ? Response.status(obstacle.status())
                        .type(MediaType.TEXT_HTML_TYPE)
                        .entity(Pages.obstacle(obstacle, typed, errorId))
                        .build()
                : Problem.of(obstacle).logged(errorId).answer();
        obstacle.secondsToWait().ifPresent(seconds -> answer.getHeaders().putSingle("Retry-After", seconds));
        return answer;
    }

    private static String page(Obstacle obstacle) {
        return Pages.obstacle(obstacle, TypedWords.none(), "").render();
    }

    private static boolean isPerson(String path) {
        return path == null || Reader.of(path) == Reader.PERSON;
    }
}
