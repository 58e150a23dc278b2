package org.forthright.complaint.web.sharing;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.forthright.platform.page.Frame;

/** Tells at the top of the page that follows a step that it was done; the sentences are ours, the address only picks. */
@Provider
@Priority(Priorities.AUTHORIZATION + 200)
public class DoneFilter implements ContainerRequestFilter {

    private final Frame frame;

    @Inject
    DoneFilter(Frame frame) {
        this.frame = frame;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!frame.staff()) {
            return;
        }
        Done.named(request.getUriInfo().getQueryParameters().getFirst(Done.PARAMETER))
                .map(Done::sentence)
                .ifPresent(frame::notice);
    }
}
