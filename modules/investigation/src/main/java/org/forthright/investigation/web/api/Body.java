package org.forthright.investigation.web.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the body that a program sent: what is needed is there, or it is told what is missing. */
public final class Body {

    private static final MediaType PROBLEM = new MediaType("application", "problem+json");

    private Body() {}

    public static <T> T required(@Nullable T value, String name) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw new BadRequestException(Response.status(400)
                    .type(PROBLEM)
                    .entity(Map.of(
                            "status",
                            400,
                            "code",
                            "MISSING",
                            "title",
                            "The body is incomplete",
                            "detail",
                            name + " is missing"))
                    .build());
        }
        return value;
    }

    public static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
