package org.forthright.platform.refused.cause;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.refusal.RefusalReason;
import org.forthright.kernel.time.BeyondCalendar;
import org.forthright.platform.refused.AccessDenied;
import org.forthright.platform.refused.Conflict;
import org.forthright.platform.refused.Obstacle;
import org.forthright.platform.refused.ObstacleAnswer;
import org.forthright.platform.refused.Pages;
import org.forthright.platform.refused.Problem;
import org.forthright.platform.refused.Reader;
import org.forthright.platform.refused.TypedWords;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A rule, a right or another person's work stood in the way: the answer names it and gives back what was typed. */
class SaidNo {

    private static final int CONFLICT = 409;
    private static final int FORBIDDEN = 403;

    @ServerExceptionMapper
    Response refusal(Refusal refusal, RoutingContext context) {
        RefusalReason reason = refusal.reason();
        return answer(
                context,
                CONFLICT,
                back -> Pages.refusal(reason, TypedWords.ofThisRequest(), back),
                Problem.of(CONFLICT, reason.name(), "A rule does not allow this", reason.sentence())
                        .restingOn(reason.citation().text()));
    }

    @ServerExceptionMapper
    Response denied(AccessDenied denied, RoutingContext context) {
        return answer(
                context,
                FORBIDDEN,
                back -> Pages.accessDenied(denied, TypedWords.ofThisRequest(), back),
                Problem.of(FORBIDDEN, "ACCESS_DENIED", "You may not do this", denied.whoCan()));
    }

    @ServerExceptionMapper
    Response conflict(Conflict conflict, RoutingContext context) {
        return answer(
                context,
                CONFLICT,
                back -> Pages.conflict(conflict, TypedWords.ofThisRequest(), back),
                Problem.of(CONFLICT, "CHANGED_MEANWHILE", "Somebody else saved this first", conflict.what())
                        .between(conflict.fields()));
    }

    /** Two people wrote in the same moment, too close for the version on the form to tell. */
    @ServerExceptionMapper
    Response lock(OptimisticLockException lock, RoutingContext context) {
        return conflict(new Conflict("What you were changing", List.of()), context);
    }

    @ServerExceptionMapper
    Response calendar(BeyondCalendar beyond, RoutingContext context) {
        return ObstacleAnswer.of(context.request().path(), Obstacle.BEYOND_CALENDAR, TypedWords.ofThisRequest());
    }

    private static Response answer(
            RoutingContext context, int status, Function<String, TemplateInstance> page, Problem problem) {
        return Reader.of(context.request().path()) == Reader.PROGRAM
                ? problem.answer()
                : Response.status(status)
                        .type(MediaType.TEXT_HTML_TYPE)
                        .entity(page.apply(Back.from(context.request())))
                        .build();
    }
}
