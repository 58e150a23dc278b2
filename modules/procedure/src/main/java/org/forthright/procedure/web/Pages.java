package org.forthright.procedure.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.procedure.reading.PublishedProcedure;

/** The pages of this room. */
@CheckedTemplate(basePath = "procedure")
public final class Pages {

    private Pages() {}

    /** The organisation's procedure, each paragraph with an anchor to link to. */
    public static native TemplateInstance procedure(PublishedProcedure procedure);
}
