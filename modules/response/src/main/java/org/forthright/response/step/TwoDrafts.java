package org.forthright.response.step;

import java.util.List;
import java.util.Map;
import org.forthright.platform.refused.Conflict;
import org.forthright.platform.refused.Conflict.Field;
import org.forthright.procedure.ResponseContent;
import org.forthright.response.Response;
import org.jspecify.annotations.Nullable;

/** Two people wrote the response at once: neither text is lost. */
final class TwoDrafts {

    private TwoDrafts() {}

    static void requireSame(
            List<ResponseContent> contents, Response saved, @Nullable Integer read, Map<String, String> mine) {
        if (read == null || read != saved.version()) {
            throw new Conflict(
                    "The response",
                    contents.stream()
                            .map(content -> new Field(
                                    content.title(), saved.part(content.key()), mine.getOrDefault(content.key(), "")))
                            .toList());
        }
    }
}
