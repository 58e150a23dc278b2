package org.forthright.procedure.web.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.platform.form.Answers;
import org.forthright.procedure.web.letter.page.CheckPage;
import org.forthright.procedure.web.letter.page.DraftPage;
import org.forthright.procedure.web.letter.page.LettersPage;
import org.forthright.procedure.web.letter.page.TextHead;
import org.forthright.procedure.web.letter.page.TextsPage;

/** The pages on which an organisation words its letters. */
@CheckedTemplate(basePath = "procedure/letter")
final class Pages {

    private Pages() {}

    static native TemplateInstance letters(LettersPage page, Answers answers);

    /** One letter with all its texts. */
    static native TemplateInstance texts(TextsPage page, Answers answers);

    static native TemplateInstance draft(DraftPage page, Answers answers);

    /** What is left to do, what it changes, and handing it in or approving it. */
    static native TemplateInstance check(CheckPage page, Answers answers);

    /** Sending it back to its writers. */
    static native TemplateInstance sendBack(TextHead head, Answers answers);

    /** Giving it up. */
    static native TemplateInstance withdrawal(TextHead head);
}
