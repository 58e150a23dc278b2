package org.forthright.platform.guard;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.forthright.platform.refused.Obstacle;
import org.forthright.platform.refused.ObstacleAnswer;
import org.forthright.platform.refused.Reader;
import org.jspecify.annotations.Nullable;

/**
 * A change is taken from our own pages only, and in the form that such a page sends: a page sends forms, a program sends
 * anything but forms. What another site makes a browser send is refused before the CSRF token is looked at.
 */
@Singleton
class OwnOrigin {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FORMS = Set.of("application/x-www-form-urlencoded", "multipart/form-data");

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([^\\s;\"]*)");

    private final String origin;

    @Inject
    OwnOrigin(@ConfigProperty(name = "forthright.base-address") String baseAddress) {
        this.origin = baseAddress.toLowerCase(Locale.ROOT);
    }

    void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (READING.contains(request.method().name())) {
            context.next();
        } else if (!isOurs(request.getHeader(HttpHeaders.ORIGIN), request.getHeader("Sec-Fetch-Site"))) {
            ObstacleAnswer.send(context, Obstacle.OTHER_SITE);
        } else if (!namesItsKind(request) || (isForm(request) && !isInKnownCharset(request))) {
            ObstacleAnswer.send(context, Obstacle.UNSUPPORTED_TYPE);
        } else if (isForm(request) != (Reader.of(request.path()) == Reader.PERSON)) {
            ObstacleAnswer.send(context, Obstacle.UNSUPPORTED_TYPE);
        } else {
            context.next();
        }
    }

    /** Programs send neither header; browsers cannot be made to leave them out. */
    private boolean isOurs(@Nullable String from, @Nullable String site) {
        return (from == null || from.toLowerCase(Locale.ROOT).equals(origin))
                && (site == null || site.equals("same-origin") || site.equals("none"));
    }

    /** What has no body need not say anything; a name that is none is refused before it is looked for. */
    private static boolean namesItsKind(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type == null || AskedFor.ONE_KIND.matcher(type).matches();
    }

    /** Our pages send UTF-8 and do not say so. */
    private static boolean isInKnownCharset(HttpServerRequest request) {
        Matcher named = CHARSET.matcher(request.getHeader(HttpHeaders.CONTENT_TYPE));
        try {
            return !named.find() || Charset.isSupported(named.group(1));
        } catch (IllegalCharsetNameException noName) {
            return false;
        }
    }

    private static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && FORMS.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }
}
