package org.forthright.platform.form;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;

/** The answer to a form that cannot be taken as it is: its page again, with the problems and all that was typed. */
public final class AskAgain {

    /** Understood, but not to be worked with (RFC 9110, 15.5.21); the same for pages and for programs. */
    public static final int STATUS = 422;

    private AskAgain() {}

    public static Response with(TemplateInstance page) {
        return Response.status(STATUS).entity(page).build();
    }
}
