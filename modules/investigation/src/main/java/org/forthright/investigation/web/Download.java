package org.forthright.investigation.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A paper on its way out. It may come from anybody, so the browser saves it and opens nothing: were it shown all the
 * same, it could run, load and send nothing.
 */
public final class Download {

    private static final String LOCKED_UP = "sandbox; default-src 'none'";

    private Download() {}

    public static Response of(String name, String mediaType, byte[] bytes) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(bytes)
                .type(mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"paper\"; filename*=UTF-8''" + encoded)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", LOCKED_UP)
                .build();
    }
}
