package org.forthright.platform.once;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import org.forthright.platform.refused.Obstacle;
import org.forthright.platform.refused.ObstacleAnswer;
import org.forthright.platform.refused.TypedWords;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Leads the second press to where the first one went, and gives back words that are not the first ones. */
class AlreadyDoneAnswer {

    @ServerExceptionMapper
    Response lead(AlreadyDone already) {
        return Response.seeOther(already.outcome()).build();
    }

    @ServerExceptionMapper
    Response refuse(SentBefore other, RoutingContext context) {
        return ObstacleAnswer.of(context.request().path(), Obstacle.SENT_BEFORE, TypedWords.ofThisRequest());
    }
}
