package org.forthright.complaint.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.complaint.web.page.OverviewPage;
import org.forthright.complaint.web.page.WorkListPage;
import org.forthright.platform.form.Answers;

/** The pages of this room. */
@CheckedTemplate(basePath = "complaint")
final class Pages {

    private Pages() {}

    static native TemplateInstance workList(WorkListPage page, Answers answers);

    static native TemplateInstance overview(OverviewPage page);

    /** For staff who may record a complaint but not look at others'. */
    static native TemplateInstance notForYou(String record);
}
