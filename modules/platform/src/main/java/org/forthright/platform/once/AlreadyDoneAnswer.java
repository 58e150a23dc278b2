package org.forthright.platform.once;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Leads the second press to where the first one went. */
class AlreadyDoneAnswer {

    @ServerExceptionMapper
    Response lead(AlreadyDone already) {
        return Response.seeOther(already.outcome()).build();
    }
}
