package org.forthright.complaint.web.move;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.platform.form.Answers;

/** The page of this package. */
@CheckedTemplate(basePath = "complaint")
final class Pages {

    private Pages() {}

    static native TemplateInstance moves(MovesPage page, Answers answers);
}
