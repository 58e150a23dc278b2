package org.forthright.platform.guard;

import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import org.forthright.platform.refused.Obstacle;
import org.forthright.platform.refused.ObstacleAnswer;

/**
 * An address is taken as it is written or not at all. Another spelling of a path (a parameter behind a semicolon, an
 * encoded slash or dot, two slashes) is understood differently by proxies, routers and caches, and leads nowhere here.
 */
final class StraightAddress {

    private static final Pattern CROOKED = Pattern.compile(
            "//|;|\\\\" // empty segments, parameters, backslashes
                    + "|%(2[eEfF5]|5[cC]|3[bB]|[01][0-9a-fA-F]|7[fF])" // encoded dot, slash, percent, semicolon,
                    // controls
                    + "|/\\.|\\.(/|$)" // hidden names, dot segments, trailing dots
                    + "|[^\\x21-\\x7e]");
    private static final Pattern BROKEN_ENCODING = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final Pattern NUL = Pattern.compile("%00");

    private StraightAddress() {}

    static void handle(RoutingContext context) {
        String path = context.request().path();
        String query = context.request().query();
        if (path == null || BROKEN_ENCODING.matcher(path).find() || !isReadable(query == null ? "" : query)) {
            ObstacleAnswer.send(context, Obstacle.BAD_REQUEST);
        } else if (!isStraight(path)) {
            ObstacleAnswer.send(context, Obstacle.NOT_FOUND);
        } else {
            context.next();
        }
    }

    static boolean isStraight(String path) {
        return path.startsWith("/") && !CROOKED.matcher(path).find();
    }

    /** PostgreSQL takes no NUL in a text, and nobody searches for one. */
    static boolean isReadable(String query) {
        return !BROKEN_ENCODING.matcher(query).find() && !NUL.matcher(query).find();
    }
}
