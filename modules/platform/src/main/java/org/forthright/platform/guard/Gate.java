package org.forthright.platform.guard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.forthright.platform.refused.Obstacle;
import org.forthright.platform.refused.ObstacleAnswer;
import org.forthright.platform.session.HostCookies;

/**
 * The order in which a request is looked at, before anybody asks who sent it. It stands in front of everything that
 * answers: pages, programs, files and the provider's redirects.
 */
@ApplicationScoped
class Gate {

    /** Above the filters of Quarkus, which sign people in. */
    private static final int FIRST = 1000;

    private final SafeHeaders safeHeaders;
    private final OwnOrigin ownOrigin;
    private final BodyLimit bodyLimit;

    @Inject
    Gate(SafeHeaders safeHeaders, OwnOrigin ownOrigin, BodyLimit bodyLimit) {
        this.safeHeaders = safeHeaders;
        this.ownOrigin = ownOrigin;
        this.bodyLimit = bodyLimit;
    }

    /** The server itself refuses what names no host, before any of us; in our words all the same. */
    void namesNoHost(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(context -> {
            if (context.statusCode() == 400 && context.request().authority() == null) {
                ObstacleAnswer.send(context, Obstacle.BAD_REQUEST);
            } else {
                context.next();
            }
        });
    }

    void build(@Observes Filters filters) {
        filters.register(safeHeaders::handle, FIRST)
                .register(StraightAddress::handle, FIRST - 1)
                .register(HostCookies::handle, FIRST - 2)
                .register(AskedFor::handle, FIRST - 3)
                .register(ownOrigin::handle, FIRST - 4)
                .register(bodyLimit::handle, FIRST - 5);
    }
}
