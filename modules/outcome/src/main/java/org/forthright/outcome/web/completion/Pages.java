package org.forthright.outcome.web.completion;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.platform.form.Answers;

/** The form on which a promise is recorded as done. */
@CheckedTemplate(basePath = "outcome")
final class Pages {

    private Pages() {}

    static native TemplateInstance completion(CompletionPage page, Answers answers);
}
