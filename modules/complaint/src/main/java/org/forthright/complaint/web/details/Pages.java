package org.forthright.complaint.web.details;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.platform.form.Answers;

/** The pages of this package. */
@CheckedTemplate(basePath = "complaint")
final class Pages {

    private Pages() {}

    static native TemplateInstance subject(SubjectPage page, Answers answers);

    static native TemplateInstance procedure(ProcedurePage page, Answers answers);

    static native TemplateInstance agreement(AgreementPage page, Answers answers);
}
