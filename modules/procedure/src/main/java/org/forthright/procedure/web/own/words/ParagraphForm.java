package org.forthright.procedure.web.own.words;

import java.util.Optional;
import org.forthright.platform.form.Answers;
import org.forthright.procedure.Paragraph;
import org.forthright.procedure.content.WordedParagraph;
import org.forthright.procedure.slot.Slots;
import org.forthright.procedure.step.WordParagraph;
import org.forthright.procedure.version.ProcedureRefusal;

/** Reads what a paragraph is to say from its form; what is wrong stays on the answers. */
final class ParagraphForm {

    private static final String TOO_LONG = "The paragraph must be 10,000 characters or fewer. Nothing was saved";
    private static final String UNKNOWN = " is not in the list of places below. Use one from the list, or no brackets";

    private ParagraphForm() {}

    /** What somebody may do with a paragraph. */
    enum Choice {
        MODEL,
        OWN,
        OUT
    }

    static Optional<Choice> choice(Answers answers) {
        return answers.choice("choice", Choice.class, "Choose what this paragraph says");
    }

    static Optional<WordParagraph.Words> words(Answers answers, WordedParagraph worded, Slots slots) {
        String title = worded.isLocal() ? title(answers) : worded.paragraph().title();
        String text = text(answers, slots);
        String reason = worded.paragraph().wording() == Paragraph.Wording.WITH_REASON
                ? answers.required("reason", ProcedureRefusal.LAW_NEEDS_REASON.sentence())
                : "";
        answers.maxLength("reason", WordedParagraph.LONGEST_REASON, "The reason must be 500 characters or fewer");
        return answers.hasProblems() ? Optional.empty() : Optional.of(new WordParagraph.Words(title, text, reason));
    }

    /** A paragraph of the organisation's own. */
    static Optional<WordParagraph.Words> added(Answers answers, Slots slots) {
        String title = title(answers);
        String text = text(answers, slots);
        return answers.hasProblems() ? Optional.empty() : Optional.of(new WordParagraph.Words(title, text, ""));
    }

    private static String title(Answers answers) {
        String title = answers.required("title", "Enter a heading");
        answers.maxLength("title", WordedParagraph.LONGEST_TITLE, "The heading must be 100 characters or fewer");
        return title;
    }

    private static String text(Answers answers, Slots slots) {
        answers.maxLength("text", WordedParagraph.LONGEST_TEXT, TOO_LONG);
        String text = answers.required("text", "Enter the words of the paragraph");
        if (answers.problem("text") == null) {
            slots.unknown(text).ifPresent(written -> answers.problem("text", written + UNKNOWN));
        }
        return text;
    }
}
