package org.forthright.procedure.web.easyread;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.platform.form.Answers;

/** The pages of this package. */
@CheckedTemplate(basePath = "procedure/easyread")
final class Pages {

    private Pages() {}

    static native TemplateInstance easyRead(EasyReadPage page, Answers answers);
}
