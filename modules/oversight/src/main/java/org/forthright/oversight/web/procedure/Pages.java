package org.forthright.oversight.web.procedure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this package. */
@CheckedTemplate(basePath = "oversight/procedure")
final class Pages {

    private Pages() {}

    static native TemplateInstance table(TablePage page);

    static native TemplateInstance details(DetailsPage page);
}
