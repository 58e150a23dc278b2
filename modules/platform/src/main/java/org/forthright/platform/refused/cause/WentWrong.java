package org.forthright.platform.refused.cause;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.refused.Obstacle;
import org.forthright.platform.refused.ObstacleAnswer;
import org.forthright.platform.refused.TypedWords;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Nothing is there, the request was of the wrong kind, or the fault is ours: then the log knows more than the page. */
class WentWrong {

    private static final Logger LOG = Logger.getLogger(WentWrong.class);
    private static final String READING_FORMS = "org.jboss.resteasy.reactive.server.core.multipart.";

    private final SaidNo saidNo;

    @Inject
    WentWrong(SaidNo saidNo) {
        this.saidNo = saidNo;
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException missing, RoutingContext context) {
        return ObstacleAnswer.of(context.request().path(), Obstacle.NOT_FOUND, TypedWords.none());
    }

    /** A value that refuses itself while the body of a program is read has its reason inside. */
    @ServerExceptionMapper
    Response http(WebApplicationException thrown, RoutingContext context) {
        Optional<Refusal> refusal = Unavailable.causes(thrown)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
        if (refusal.isPresent()) {
            return saidNo.refusal(refusal.get(), context);
        }
        Response meant = thrown.getResponse();
        if (meant.getStatus() < 400 || meant.hasEntity()) {
            return meant;
        }
        return meant.getStatus() < 500
                ? ObstacleAnswer.of(
                        context.request().path(), Obstacle.of(meant.getStatus()), TypedWords.ofThisRequest())
                : broken(thrown, context);
    }

    /** Whatever else is thrown: a part of the platform is not there at the moment, or the fault is the program's. */
    @ServerExceptionMapper
    Uni<Response> fault(Throwable fault, RoutingContext context) {
        return Unavailable.behind(fault)
                .map(missing -> comeBack(missing, fault, context))
                .orElseGet(() -> Uni.createFrom().item(broken(fault, context)));
    }

    private static Uni<Response> comeBack(Obstacle missing, Throwable fault, RoutingContext context) {
        String path = context.request().path();
        LOG.warnf("%s at %s %s: %s", missing, context.request().method(), path, fault);
        return TypedWords.ofThisRequest(context).map(typed -> ObstacleAnswer.of(path, missing, typed));
    }

    /** A fault of the program, unless it only wraps two people saving at once. */
    private Response broken(Throwable fault, RoutingContext context) {
        if (Unavailable.causes(fault).anyMatch(OptimisticLockException.class::isInstance)) {
            return saidNo.lock(new OptimisticLockException(fault), context);
        }
        if (Unavailable.causes(fault).noneMatch(FileSystemException.class::isInstance)
                && Unavailable.causes(fault).anyMatch(WentWrong::isUnreadableForm)) {
            return ObstacleAnswer.of(context.request().path(), Obstacle.BAD_REQUEST, TypedWords.none());
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

    /**
     * Thrown while the form was read, before anything of ours saw it: what was sent is none, or has too many fields. A
     * file that could not be kept is our fault and nobody else's.
     */
    private static boolean isUnreadableForm(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith(READING_FORMS));
    }
}
