package org.forthright.response.web.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.platform.form.Answers;
import org.forthright.response.web.page.DispatchPage;
import org.forthright.response.web.page.PreviewPage;
import org.forthright.response.web.page.SignaturePage;

/** The pages of the letter. */
@CheckedTemplate(basePath = "response")
final class Pages {

    private Pages() {}

    static native TemplateInstance preview(PreviewPage page);

    static native TemplateInstance signature(SignaturePage page, Answers answers);

    static native TemplateInstance dispatch(DispatchPage page, Answers answers);
}
