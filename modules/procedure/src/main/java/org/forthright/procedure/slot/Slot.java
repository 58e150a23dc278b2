package org.forthright.procedure.slot;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.forthright.platform.folder.MayBeMissing;
import org.jspecify.annotations.Nullable;

/**
 * A place in a procedure that is filled in, written as {@code ((name))}.
 *
 * @param meaning what belongs there, for whoever fills it in
 * @param paragraphs the numbers of the paragraphs of the model in which it stands
 * @param deletable whether the organisation may say "not applicable" instead
 * @param otherwise what the public reads while it is neither filled nor deleted; may be empty
 * @param setting the key of the setting that a slot of that kind says; else empty
 * @param cases the words for each of the setting's codes, where the value itself would make no sentence; else empty
 * @param join the word before the last of several; "and" if empty
 * @param source where words that age were read
 */
public record Slot(
        String name,
        String meaning,
        Kind kind,
        List<String> paragraphs,
        @MayBeMissing boolean deletable,
        @MayBeMissing String otherwise,
        @MayBeMissing String example,
        @MayBeMissing String setting,
        @MayBeMissing Map<String, String> cases,
        @MayBeMissing String join,
        @MayBeMissing String source,
        @MayBeMissing @Nullable LocalDate reviewOn,
        @MayBeMissing List<String> unconfirmed) {

    public Slot {
        paragraphs = List.copyOf(paragraphs);
        cases = Map.copyOf(cases);
        join = join.isEmpty() ? "and" : join;
        unconfirmed = List.copyOf(unconfirmed);
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
