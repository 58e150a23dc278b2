package org.forthright.platform.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives the cookies of Quarkus OIDC the prefix that browsers keep for this host alone, which Quarkus cannot be told to
 * do: {@code q_session} inside is {@code __Host-q_session} outside. A cookie that comes without the prefix may have been
 * planted by a neighbouring host and is not looked at. Programs under {@code /api} have no cookies at all.
 */
public final class HostCookies {

    static final String PREFIX = "__Host-";
    private static final String OURS = "q_";

    private HostCookies() {}

    public static void handle(RoutingContext context) {
        List<String> given = context.request().headers().getAll(HttpHeaders.COOKIE);
        if (!given.isEmpty()) {
            String kept = context.request().path().startsWith("/api/") ? "" : inside(given);
            context.request().headers().remove(HttpHeaders.COOKIE);
            if (!kept.isEmpty()) {
                context.request().headers().set(HttpHeaders.COOKIE, kept);
            }
        }
        context.addHeadersEndHandler(done -> outside(context));
        context.next();
    }

    static String inside(List<String> headers) {
        return headers.stream()
                .flatMap(header -> Stream.of(header.split(";", -1)))
                .map(String::strip)
                .filter(cookie -> !cookie.isEmpty() && !cookie.startsWith(OURS))
                .map(cookie -> cookie.startsWith(PREFIX + OURS) ? cookie.substring(PREFIX.length()) : cookie)
                .collect(Collectors.joining("; "));
    }

    private static void outside(RoutingContext context) {
        for (Cookie cookie : List.copyOf(context.request().cookies())) {
            if (cookie.getName().startsWith(OURS) && cookie instanceof ServerCookie ours && ours.isChanged()) {
                // Without Secure a browser drops the header, and with it the order to forget the cookie.
                ours.setSecure(true).setHttpOnly(true);
                context.response().headers().add(HttpHeaders.SET_COOKIE, PREFIX + ours.encode());
                ours.setChanged(false);
            }
        }
    }
}
