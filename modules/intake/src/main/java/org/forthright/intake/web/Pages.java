package org.forthright.intake.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.intake.web.page.CheckPage;
import org.forthright.intake.web.page.CleanSlatePage;
import org.forthright.intake.web.page.QuestionPage;
import org.forthright.intake.web.page.SentPage;
import org.forthright.intake.web.page.StartPage;
import org.forthright.platform.form.Answers;

/** The pages of this package. */
@CheckedTemplate(basePath = "intake")
public final class Pages {

    private Pages() {}

    public static native TemplateInstance start(StartPage page);

    /** The page of whichever question it is. */
    static TemplateInstance question(QuestionPage page, Answers answers) {
        return switch (page.question()) {
            case WHO -> who(page, answers);
            case PATIENT -> patient(page, answers);
            case YOU -> you(page, answers);
            case ABOUT -> about(page, answers);
            case SERVICE -> service(page, answers);
            case WHEN -> when(page, answers);
            case LATE -> late(page, answers);
            case WHAT -> what(page, answers);
            case WANTED -> wanted(page, answers);
            case ADJUSTMENTS -> adjustments(page, answers);
            case CONSENT -> consent(page, answers);
            case FILE -> file(page, answers);
        };
    }

    public static native TemplateInstance who(QuestionPage page, Answers answers);

    public static native TemplateInstance patient(QuestionPage page, Answers answers);

    public static native TemplateInstance you(QuestionPage page, Answers answers);

    public static native TemplateInstance about(QuestionPage page, Answers answers);

    public static native TemplateInstance service(QuestionPage page, Answers answers);

    public static native TemplateInstance when(QuestionPage page, Answers answers);

    public static native TemplateInstance late(QuestionPage page, Answers answers);

    public static native TemplateInstance what(QuestionPage page, Answers answers);

    public static native TemplateInstance wanted(QuestionPage page, Answers answers);

    public static native TemplateInstance adjustments(QuestionPage page, Answers answers);

    public static native TemplateInstance consent(QuestionPage page, Answers answers);

    public static native TemplateInstance file(QuestionPage page, Answers answers);

    public static native TemplateInstance check(CheckPage page, Answers answers);

    public static native TemplateInstance cleanSlate(CleanSlatePage page);

    public static native TemplateInstance sent(SentPage page);
}
