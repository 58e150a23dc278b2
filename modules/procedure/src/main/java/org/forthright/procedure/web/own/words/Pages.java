package org.forthright.procedure.web.own.words;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.platform.form.Answers;
import org.forthright.procedure.web.own.page.NewParagraphPage;
import org.forthright.procedure.web.own.page.ParagraphPage;
import org.forthright.procedure.web.own.page.SectionPage;
import org.forthright.procedure.web.own.page.SlotPage;

/** The pages on which the words of a version are written. */
@CheckedTemplate(basePath = "procedure/own")
final class Pages {

    private Pages() {}

    static native TemplateInstance paragraph(ParagraphPage page, Answers answers);

    static native TemplateInstance newParagraph(NewParagraphPage page, Answers answers);

    static native TemplateInstance section(SectionPage page, Answers answers);

    static native TemplateInstance slot(SlotPage page, Answers answers);
}
