package org.forthright.procedure.letter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A letter or mail that the platform writes, whatever its words.
 *
 * @param name as people call it
 * @param purpose when and why it is written
 * @param must what no text of it may leave out
 */
public record LetterKind(String code, String name, Way goes, String purpose, List<RequiredBlock> must) {

    public LetterKind {
        must = List.copyOf(must);
    }

    /** How it leaves. */
    public enum Way {
        /** Printed into the file; somebody sends it. */
        @JsonProperty("paper")
        PAPER("letter on paper"),
        /** As plain mail, which anybody on the way may read. */
        @JsonProperty("mail")
        MAIL("plain email");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }

    public boolean isMail() {
        return goes == Way.MAIL;
    }
}
