package org.forthright.procedure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.forthright.platform.folder.MayBeMissing;

/**
 * One of the things that a final response contains (model procedure, paragraph 9.31).
 *
 * @param hint what to write there, for the writer
 * @param missing the sentence of the checklist while it is not written
 * @param starter words to begin with; may be empty
 */
public record ResponseContent(
        String key,
        String title,
        Required required,
        String hint,
        String missing,
        @MayBeMissing String starter) {

    /** The contents of paragraph 9.31, in its order. */
    public static final List<String> KEYS = List.of(
            "issues-and-outcome-sought",
            "how-we-investigated",
            "evidence",
            "outcome",
            "what-went-wrong",
            "impact",
            "remedy",
            "apology",
            "wider-learning",
            "keeping-you-involved",
            "end-of-procedure",
            "ombudsman",
            "advice-and-advocacy");

    /** What the law itself asks of every response: how it was considered, what was concluded, where to go next. */
    static final List<String> REQUIRED_BY_LAW = List.of("how-we-investigated", "outcome", "ombudsman");

    /** Whether contents in an organisation's own words still hold all that the law asks of every response. */
    static boolean keepsWhatTheLawAsks(List<ResponseContent> model, List<ResponseContent> own) {
        return model.isEmpty()
                || (own.stream().map(ResponseContent::key).toList().equals(KEYS)
                        && own.stream()
                                .filter(content -> REQUIRED_BY_LAW.contains(content.key()))
                                .allMatch(content -> content.required() == Required.ALWAYS));
    }

    /** When a response may not go out without it. */
    public enum Required {
        @JsonProperty("always")
        ALWAYS,
        /** Once a point is upheld or partly upheld. */
        @JsonProperty("when-upheld")
        WHEN_UPHELD
    }

    public boolean isRequired(boolean upheld) {
        return switch (required) {
            case ALWAYS -> true;
            case WHEN_UPHELD -> upheld;
        };
    }
}
