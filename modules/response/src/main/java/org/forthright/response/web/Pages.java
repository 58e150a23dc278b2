package org.forthright.response.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.platform.form.Answers;
import org.forthright.response.web.page.CheckPage;
import org.forthright.response.web.page.DraftPage;
import org.forthright.response.web.page.NotYetPage;
import org.forthright.response.web.page.ResponsePage;

/** The pages of this package. */
@CheckedTemplate(basePath = "response")
final class Pages {

    private Pages() {}

    static native TemplateInstance notYet(NotYetPage page);

    static native TemplateInstance draft(DraftPage page, Answers answers);

    static native TemplateInstance response(ResponsePage page);

    static native TemplateInstance check(CheckPage page, Answers answers);
}
