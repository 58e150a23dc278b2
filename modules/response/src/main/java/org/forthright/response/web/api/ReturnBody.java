package org.forthright.response.web.api;

import org.jspecify.annotations.Nullable;

/**
 * Why the response goes back to its writers.
 *
 * @param version of the response, as it was read
 */
public record ReturnBody(@Nullable String reasons, int version) {

    public String words() {
        return reasons == null ? "" : reasons;
    }
}
