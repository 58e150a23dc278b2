package org.forthright.ombudsman.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.forthright.ombudsman.bundle.Bundle;
import org.forthright.ombudsman.bundle.BundleFile;
import org.forthright.platform.paper.ForeignPages;
import org.forthright.platform.paper.UnreadablePaper;

/** Bytes on their way to a browser: files are saved and never opened in it, pages are pictures. */
public final class Handout {

    /** Fine enough to read small print on a screen. */
    private static final int DOTS_PER_INCH = 110;

    private Handout() {}

    public static Response file(Bundle bundle, BundleFile file, byte[] bytes) {
        return Response.ok(bytes)
                .type(file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(file.nameOf(bundle)))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    public static Response picture(byte[] pdf, int page) {
        try {
            return Response.ok(ForeignPages.picture(pdf, page, DOTS_PER_INCH))
                    .type("image/png")
                    .build();
        } catch (UnreadablePaper cannotBeShown) {
            throw new NotFoundException(cannotBeShown);
        }
    }
}
