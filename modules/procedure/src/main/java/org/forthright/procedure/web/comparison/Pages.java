package org.forthright.procedure.web.comparison;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.platform.form.Answers;

/** Typing a procedure in or choosing a file, and what the comparison shows. */
@CheckedTemplate(basePath = "procedure/comparison")
final class Pages {

    private Pages() {}

    static native TemplateInstance form(FormPage page, Answers answers);

    static native TemplateInstance result(ResultPage page, Answers answers);
}
