package org.forthright.response.web.api;

import org.jspecify.annotations.Nullable;

/**
 * What the checker attests.
 *
 * @param version of the response, as it was read
 */
public record CheckBody(
        boolean procedureFollowed,
        boolean everyPointAnswered,
        @Nullable String remark,
        int version) {

    public String words() {
        return remark == null ? "" : remark;
    }
}
