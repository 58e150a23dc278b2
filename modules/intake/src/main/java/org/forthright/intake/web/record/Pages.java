package org.forthright.intake.web.record;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.platform.form.Answers;

/** The form for staff, and the receipt. */
@CheckedTemplate(basePath = "intake")
final class Pages {

    private Pages() {}

    static native TemplateInstance record(RecordPage page, Answers answers);

    static native TemplateInstance recorded(RecordedPage page);
}
