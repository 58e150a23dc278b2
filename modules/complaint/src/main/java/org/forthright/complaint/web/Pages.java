package org.forthright.complaint.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.complaint.web.page.AcknowledgementPage;
import org.forthright.complaint.web.page.AllocationPage;
import org.forthright.complaint.web.page.DonePage;
import org.forthright.complaint.web.page.PlanPage;
import org.forthright.complaint.web.page.PointPage;
import org.forthright.complaint.web.page.PointsPage;
import org.forthright.platform.form.Answers;

/** The pages of this package. */
@CheckedTemplate(basePath = "complaint")
final class Pages {

    private Pages() {}

    /** Somebody comes back to what can be done once. */
    static native TemplateInstance done(DonePage page);

    static native TemplateInstance acknowledgement(AcknowledgementPage page, Answers answers);

    static native TemplateInstance allocation(AllocationPage page, Answers answers);

    static native TemplateInstance points(PointsPage page, Answers answers);

    static native TemplateInstance point(PointPage page, Answers answers);

    static native TemplateInstance plan(PlanPage page, Answers answers);
}
