package org.forthright.platform.guard;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/**
 * What the sender would like to get back: a kind and a language. A wish that nobody can read is none, so that whoever
 * sends it gets what everybody gets, before a library stumbles over it.
 */
final class AskedFor {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
    private static final String SPACE = "[ \\t]*+";
    private static final String WEIGHT =
            SPACE + ";" + SPACE + "[qQ]=(?:0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)(?=" + SPACE + "(?:[,;]|$))";
    private static final String PARAMETER =
            SPACE + ";" + SPACE + "(?![qQ]=)" + TOKEN + "=(?:" + TOKEN + "|\"[^\"\\\\]*+\")";
    private static final String KIND = TOKEN + "/" + TOKEN + "(?:" + PARAMETER + "|" + WEIGHT + ")*+";

    /** One kind, as the header of a body names it; what follows it is for its reader. */
    static final Pattern ONE_KIND = Pattern.compile(SPACE + TOKEN + "/" + TOKEN + SPACE + "(?:;.*)?");

    private static final Pattern KINDS = listOf(KIND);
    private static final Pattern LANGUAGES = listOf("(?:\\*|[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*+)(?:" + WEIGHT + ")?+");

    private AskedFor() {}

    static void handle(RoutingContext context) {
        MultiMap headers = context.request().headers();
        if (!isReadable(headers, HttpHeaders.ACCEPT, KINDS)) {
            headers.set(HttpHeaders.ACCEPT, "*/*");
        }
        if (!isReadable(headers, HttpHeaders.ACCEPT_LANGUAGE, LANGUAGES)) {
            headers.remove(HttpHeaders.ACCEPT_LANGUAGE);
        }
        context.next();
    }

    private static boolean isReadable(MultiMap headers, CharSequence name, Pattern form) {
        return headers.getAll(name).stream()
                .allMatch(value -> form.matcher(value).matches());
    }

    private static Pattern listOf(String one) {
        return Pattern.compile(SPACE + one + "(?:" + SPACE + "," + SPACE + one + ")*+" + SPACE);
    }
}
