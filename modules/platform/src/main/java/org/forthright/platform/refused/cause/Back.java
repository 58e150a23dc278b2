package org.forthright.platform.refused.cause;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.URISyntaxException;

/** Where a person came from: the page of ours that they pressed the button on, else the start page. */
final class Back {

    private static final String START = "/";

    private Back() {}

    static String from(HttpServerRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        return referer == null ? START : onThisSite(referer, request);
    }

    private static String onThisSite(String referer, HttpServerRequest request) {
        try {
            URI page = new URI(referer);
            boolean ours = request.authority() != null
                    && request.authority().toString().equals(page.getAuthority());
            String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            return ours && page.getRawPath().startsWith("/") ? page.getRawPath() + query : START;
        } catch (URISyntaxException madeUp) {
            return START;
        }
    }
}
