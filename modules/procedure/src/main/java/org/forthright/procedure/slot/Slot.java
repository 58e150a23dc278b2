package org.forthright.procedure.slot;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.forthright.platform.folder.MayBeMissing;

/**
 * A place in a procedure that is filled in, written as {@code ((name))}.
 *
 * @param meaning what belongs there, for whoever fills it in
 * @param paragraphs the numbers of the paragraphs of the model in which it stands
 * @param deletable whether the organisation may say "not applicable" instead
 * @param otherwise what the public reads while it is neither filled nor deleted; may be empty
 * @param setting the key of the setting that a slot of that kind says; else empty
 */
public record Slot(
        String name,
        String meaning,
        Kind kind,
        List<String> paragraphs,
        @MayBeMissing boolean deletable,
        @MayBeMissing String otherwise,
        @MayBeMissing String example,
        @MayBeMissing String setting) {

    public Slot {
        paragraphs = List.copyOf(paragraphs);
    }

    /** What stands there, and who says it. */
    public enum Kind {
        /** Words of the organisation. */
        @JsonProperty("text")
        TEXT,
        /** Several things, one a line. */
        @JsonProperty("list")
        LIST,
        /** Titles of roles in the organisation, one a line. */
        @JsonProperty("role-titles")
        ROLE_TITLES,
        /** What the directory says of the organisation. */
        @JsonProperty("directory")
        DIRECTORY,
        /** The value of a setting in words: days, months or percent. */
        @JsonProperty("setting")
        SETTING;

        /** Whether the organisation writes it itself. */
        public boolean isLocal() {
            return switch (this) {
                case TEXT, LIST, ROLE_TITLES -> true;
                case DIRECTORY, SETTING -> false;
            };
        }
    }

    /** As it stands in a text. */
    public String written() {
        return "((" + name + "))";
    }
}
