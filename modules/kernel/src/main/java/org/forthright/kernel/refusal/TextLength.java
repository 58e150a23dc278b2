package org.forthright.kernel.refusal;

import java.util.Locale;
import org.forthright.kernel.law.Citation;

/**
 * How long a text may be: one number for the form that asks for it and for the program that sends it. Characters are
 * counted as a person counts them.
 *
 * @param what the text, as a sentence begins with it: "The reason"
 * @param rule what asks for the text
 */
public record TextLength(String what, int max, Citation rule) {

    /** What a form says at the field. */
    public String sentence() {
        return String.format(Locale.UK, "%s must be %,d characters or fewer", what, max);
    }

    /** The same with what was typed, so that people see how much has to go. */
    public String sentence(int typed) {
        return String.format(Locale.UK, "%s. You typed %,d", sentence(), typed);
    }

    /** Refuses a longer text, whoever sent it. */
    public void require(String text) {
        if (text.codePointCount(0, text.length()) > max) {
            throw new Refusal(new TooLong(this));
        }
    }

    private record TooLong(TextLength length) implements RefusalReason {

        @Override
        public String name() {
            return "TEXT_TOO_LONG";
        }

        @Override
        public String sentence() {
            return String.format(Locale.UK, "%s must be %,d characters or fewer.", length.what(), length.max());
        }

        @Override
        public Citation citation() {
            return length.rule();
        }
    }
}
