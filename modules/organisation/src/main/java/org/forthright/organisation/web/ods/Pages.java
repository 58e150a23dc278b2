package org.forthright.organisation.web.ods;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of the national directory. */
@CheckedTemplate(basePath = "organisation/ods")
final class Pages {

    private Pages() {}

    static native TemplateInstance entry(OdsPage page);
}
