package org.forthright.outcome.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.platform.form.Answers;

/** The pages of this package. */
@CheckedTemplate(basePath = "outcome")
final class Pages {

    private Pages() {}

    static native TemplateInstance remedies(RemediesPage page, Answers answers);

    static native TemplateInstance learning(LearningPage page, Answers answers);
}
