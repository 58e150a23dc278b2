package org.forthright.response.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forthright.platform.form.Answers;
import org.forthright.procedure.ResponseContent;
import org.forthright.response.draft.Contents;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the draft.
 *
 * @param version that the writer had before them; null before the first time
 */
record DraftForm(Map<String, String> parts, @Nullable Integer version) {

    static DraftForm of(Answers answers, List<ResponseContent> contents) {
        Map<String, String> parts = new HashMap<>();
        for (ResponseContent content : contents) {
            parts.put(
                    content.key(),
                    answers.optional(content.key(), Contents.PART).orElse(""));
        }
        return new DraftForm(
                parts,
                answers.wholeNumber("version", 0, Integer.MAX_VALUE, "Reload the page")
                        .orElse(null));
    }

    static Answers filled(Map<String, String> parts) {
        Answers answers = Answers.none();
        parts.forEach(answers::with);
        return answers;
    }
}
