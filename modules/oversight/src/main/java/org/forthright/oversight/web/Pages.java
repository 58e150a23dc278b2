package org.forthright.oversight.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.platform.form.Answers;

/** The pages of this package. */
@CheckedTemplate(basePath = "oversight")
final class Pages {

    private Pages() {}

    static native TemplateInstance monitoring(MonitoringPage page, Answers answers);
}
