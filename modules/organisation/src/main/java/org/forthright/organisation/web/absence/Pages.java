package org.forthright.organisation.web.absence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.platform.form.Answers;

/** The pages of absences. */
@CheckedTemplate(basePath = "organisation/absence")
final class Pages {

    private Pages() {}

    static native TemplateInstance absences(AbsencesPage page);

    static native TemplateInstance absence(AbsencePage page, Answers answers);
}
