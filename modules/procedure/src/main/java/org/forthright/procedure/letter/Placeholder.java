package org.forthright.procedure.letter;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.forthright.platform.folder.MayBeMissing;

/**
 * A name that letters and paragraphs may use as {@code ((name))}.
 *
 * @param empty may be empty, and the letter still reads well
 */
public record Placeholder(
        String name,
        Type type,
        String meaning,
        String example,
        @MayBeMissing boolean empty) {

    /** What takes its place. */
    public enum Type {
        /** A few words within a sentence. */
        @JsonProperty("words")
        WORDS("words in a sentence"),
        /** A day, written out in the language of the letter. */
        @JsonProperty("date")
        DATE("a day, written out"),
        /** Stands alone on its line and may become several paragraphs or a list. */
        @JsonProperty("block")
        BLOCK("alone on its line; may be several paragraphs");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }

    /** As it stands in a text. */
    public String written() {
        return "((" + name + "))";
    }
}
