package org.forthright.complaint.web.trial;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of this package. */
@CheckedTemplate(basePath = "complaint")
final class Pages {

    private Pages() {}

    static native TemplateInstance trial(TrialPage page);
}
