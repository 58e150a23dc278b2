package org.forthright.procedure.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this package. */
@CheckedTemplate(basePath = "procedure")
final class Pages {

    private Pages() {}

    /** The organisation's procedure, each paragraph with an anchor to link to. */
    static native TemplateInstance procedure(ProcedurePage page);
}
