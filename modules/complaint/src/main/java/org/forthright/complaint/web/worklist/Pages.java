package org.forthright.complaint.web.worklist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.platform.form.Answers;

/** The work list and the lists. */
@CheckedTemplate(basePath = "complaint")
final class Pages {

    private Pages() {}

    static native TemplateInstance workList(WorkListPage page, Answers answers);

    /** The first page of staff who may record a complaint but not look at others'. */
    static native TemplateInstance recording(String record);

    static native TemplateInstance complaints(ComplaintsPage page, Answers answers);
}
