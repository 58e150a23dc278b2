package org.forthright.response.web.api;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of the response.
 *
 * @param parts by the key of the content, as "apology"; one that is left out stays as it is, an empty text empties it
 * @param version as it was read; left out for the first draft
 */
public record DraftBody(
        @Nullable Map<String, @Nullable String> parts,
        @Nullable Integer version) {

    @Override
    public Map<String, String> parts() {
        Map<String, String> given = new HashMap<>();
        if (parts != null) {
            parts.forEach((key, words) -> {
                if (words != null) {
                    given.put(key, words);
                }
            });
        }
        return given;
    }
}
