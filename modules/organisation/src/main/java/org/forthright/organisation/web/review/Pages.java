package org.forthright.organisation.web.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.platform.form.Answers;

/** The page of the review. */
@CheckedTemplate(basePath = "organisation/review")
final class Pages {

    private Pages() {}

    static native TemplateInstance review(ReviewPage page, Answers answers);
}
