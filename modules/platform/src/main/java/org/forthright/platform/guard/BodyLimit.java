package org.forthright.platform.guard;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.forthright.platform.refused.Obstacle;
import org.forthright.platform.refused.ObstacleAnswer;

/**
 * Says that a body is too large before it is read. A browser shows our page only when it could send everything, so what
 * is not absurdly large is let in and thrown away.
 */
@Singleton
class BodyLimit {

    private static final int TIMES_THE_LIMIT = 5;

    private final long limit;

    @Inject
    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        long length = announced(request);
        if (length <= limit) {
            context.next();
        } else if (length > TIMES_THE_LIMIT * limit) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            ObstacleAnswer.send(context, Obstacle.TOO_LARGE);
        } else {
            request.handler(thrownAway -> {}).endHandler(done -> ObstacleAnswer.send(context, Obstacle.TOO_LARGE));
            request.resume();
        }
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
