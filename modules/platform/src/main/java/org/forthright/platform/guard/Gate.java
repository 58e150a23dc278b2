package org.forthright.platform.guard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
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

    void build(@Observes Filters filters) {
        filters.register(safeHeaders::handle, FIRST)
                .register(StraightAddress::handle, FIRST - 1)
                .register(HostCookies::handle, FIRST - 2)
                .register(ownOrigin::handle, FIRST - 3)
                .register(bodyLimit::handle, FIRST - 4);
    }
}
