package org.forthright.platform.refused;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Nothing is there, the request was of the wrong kind, or the fault is ours: then the log knows more than the page. */
class WentWrong {

    private static final Logger LOG = Logger.getLogger(WentWrong.class);

    private final SaidNo saidNo;

    @Inject
    WentWrong(SaidNo saidNo) {
        this.saidNo = saidNo;
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException missing, RoutingContext context) {
        return ObstacleAnswer.of(context.request().path(), Obstacle.NOT_FOUND, TypedWords.none());
    }

    @ServerExceptionMapper
    Response http(WebApplicationException thrown, RoutingContext context) {
        Response meant = thrown.getResponse();
        if (meant.getStatus() < 400 || meant.hasEntity()) {
            return meant;
        }
        return meant.getStatus() < 500
                ? ObstacleAnswer.of(
                        context.request().path(), Obstacle.of(meant.getStatus()), TypedWords.ofThisRequest())
                : fault(thrown, context);
    }

    /** Whatever else is thrown is a fault of the program, unless it only wraps two people saving at once. */
    @ServerExceptionMapper
    Response fault(Throwable fault, RoutingContext context) {
        if (causes(fault).anyMatch(OptimisticLockException.class::isInstance)) {
            return saidNo.lock(new OptimisticLockException(fault), context);
        }
        String errorId = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(
                fault,
                "Error %s at %s %s",
                errorId,
                context.request().method(),
                context.request().path());
        return ObstacleAnswer.of(context.request().path(), Obstacle.BROKEN, TypedWords.ofThisRequest(), errorId);
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause);
    }
}
