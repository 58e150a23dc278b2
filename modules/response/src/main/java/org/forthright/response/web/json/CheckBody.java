package org.forthright.response.web.json;

import org.jspecify.annotations.Nullable;

/** What the checker attests. */
public record CheckBody(
        boolean procedureFollowed,
        boolean everyPointAnswered,
        @Nullable String remark) {

    public String words() {
        return remark == null ? "" : remark;
    }
}
