package org.forthright.response.web.json;

import org.jspecify.annotations.Nullable;

/** Why the response goes back to its writers. */
public record ReturnBody(@Nullable String reasons) {

    public String words() {
        return reasons == null ? "" : reasons;
    }
}
