package org.forthright.platform.guard;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a browser is told with every answer: keep nothing, run nothing of others, frame nothing, tell nobody. */
@Singleton
class SafeHeaders {

    private static final String ASSETS = "/assets/";

    private final String contentPolicy;
    private final boolean https;

    @Inject
    SafeHeaders(
            @ConfigProperty(name = "forthright.base-address") String baseAddress,
            @ConfigProperty(name = "forthright.sign-in-address") Optional<String> signInAddress) {
        this.https = baseAddress.startsWith("https:");
        this.contentPolicy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self';"
                + " form-action 'self'" + signInAddress.map(SafeHeaders::origin).orElse("")
                + "; frame-ancestors 'none'; base-uri 'none'";
    }

    void handle(RoutingContext context) {
        context.addHeadersEndHandler(done -> tell(context));
        context.next();
    }

    private void tell(RoutingContext context) {
        MultiMap headers = context.response().headers();
        // A page may set a stricter policy for itself, as one that shows a stranger's file does.
        if (!headers.contains("Content-Security-Policy")) {
            headers.set("Content-Security-Policy", contentPolicy);
        }
        if (!isAsset(context)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        // Not no-referrer: browsers then send Origin: null with our own forms.
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (https) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        keepRedirectsAtHome(context.request(), headers);
    }

    private static boolean isAsset(RoutingContext context) {
        int status = context.response().getStatusCode();
        return context.request().path().startsWith(ASSETS) && (status == 200 || status == 206 || status == 304);
    }

    /** A redirect to ourselves names no host: the Host header that would be repeated in it may be made up. */
    private static void keepRedirectsAtHome(HttpServerRequest request, MultiMap headers) {
        String location = headers.get(HttpHeaders.LOCATION);
        String self = request.scheme() + "://" + request.authority() + "/";
        if (location != null && location.startsWith(self)) {
            headers.set(HttpHeaders.LOCATION, location.substring(self.length() - 1));
        }
    }

    private static String origin(String address) {
        URI uri = URI.create(address);
        return " " + uri.getScheme() + "://" + uri.getAuthority();
    }
}
