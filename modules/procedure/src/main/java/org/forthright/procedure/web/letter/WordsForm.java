package org.forthright.procedure.web.letter;

import java.util.Optional;
import org.forthright.platform.form.Answers;
import org.forthright.procedure.letter.Words;
import org.forthright.procedure.letter.own.Wording;

/** Reads the words of a text from its form. */
final class WordsForm {

    static final String SUBJECT = "subject";
    static final String BODY = "body";
    static final String WELSH_SUBJECT = "welshSubject";
    static final String WELSH_BODY = "welshBody";
    static final String FORMAT = "format";

    private static final String TOO_LONG =
            "The text is too long: %,d characters are kept while you shorten it, and %,d fit."
                    .formatted(Words.LONGEST_DRAFT, Words.LONGEST);
    private static final String SUBJECT_TOO_LONG =
            "The subject must be %d characters or fewer".formatted(Words.LONGEST_SUBJECT);

    private WordsForm() {}

    /** What was typed, whatever is wrong with it. */
    static Wording typed(Answers answers) {
        return Wording.of(
                new Words(answers.value(SUBJECT), answers.value(BODY)),
                new Words(answers.value(WELSH_SUBJECT), answers.value(WELSH_BODY)));
    }

    /** What may be saved; what is too long even for a draft leaves a problem at its field. */
    static Optional<Wording> read(Answers answers) {
        answers.maxLength(SUBJECT, Words.LONGEST_SUBJECT, SUBJECT_TOO_LONG);
        answers.maxLength(BODY, Words.LONGEST_DRAFT, TOO_LONG);
        answers.maxLength(WELSH_SUBJECT, Words.LONGEST_SUBJECT, SUBJECT_TOO_LONG);
        answers.maxLength(WELSH_BODY, Words.LONGEST_DRAFT, TOO_LONG);
        return answers.hasProblems() ? Optional.empty() : Optional.of(typed(answers));
    }
}
