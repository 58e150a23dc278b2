package org.forthright.platform.done;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import org.forthright.platform.page.Frame;

/**
 * Carries from the form to the page that follows what was done, and tells it there once. The cookie only picks one of our
 * own sentences; it says nothing about a complaint.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 200)
public class DoneFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String COOKIE = "__Host-done";
    private static final int SECONDS = 60;

    private final Frame frame;
    private final Deed deed;
    private final Notices notices;

    @Inject
    DoneFilter(Frame frame, Deed deed, Notices notices) {
        this.frame = frame;
        this.deed = deed;
        this.notices = notices;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Cookie done = request.getCookies().get(COOKIE);
        if (done != null && frame.staff() && request.getMethod().equals(HttpMethod.GET)) {
            notices.sentence(done.getValue()).ifPresent(frame::notice);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!frame.staff()) {
            return;
        }
        if (response.getStatus() == Status.SEE_OTHER.getStatusCode()) {
            deed.notice().ifPresent(key -> set(response, key, SECONDS));
        } else if (!frame.notice().isEmpty() && isPage(response)) {
            set(response, "", 0);
        }
    }

    private static boolean isPage(ContainerResponseContext response) {
        return response.getMediaType() != null && response.getMediaType().isCompatible(MediaType.TEXT_HTML_TYPE);
    }

    private static void set(ContainerResponseContext response, String key, int seconds) {
        NewCookie cookie = new NewCookie.Builder(COOKIE)
                .value(key)
                .path("/")
                .maxAge(seconds)
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie);
    }
}
