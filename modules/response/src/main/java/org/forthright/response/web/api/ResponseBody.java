package org.forthright.response.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forthright.procedure.ResponseContent;
import org.forthright.response.Dispatch;
import org.forthright.response.Response;
import org.forthright.response.ResponseState;
import org.forthright.response.Signature;
import org.forthright.response.draft.Checklist;
import org.forthright.response.reading.Check;
import org.jspecify.annotations.Nullable;

/**
 * The response as it is now.
 *
 * @param missing the keys of the contents that are still owed
 * @param document the signed letter, once it is frozen
 */
public record ResponseBody(
        ResponseState state,
        Map<String, String> parts,
        List<String> missing,
        int version,
        String writtenBy,
        Instant writtenAt,
        @Nullable String checkedBy,
        @Nullable String signedBy,
        @Nullable String onBehalfOf,
        @Nullable UUID document,
        @Nullable String sha256,
        Dispatch.@Nullable How sent,
        @Nullable Instant sentAt) {

    public static ResponseBody of(Response response, Checklist checklist) {
        return new ResponseBody(
                response.state(),
                response.parts(),
                checklist.missing().stream().map(ResponseContent::key).toList(),
                response.version(),
                response.writtenByName(),
                response.writtenAt(),
                response.check().map(Check::byName).orElse(null),
                response.signature().map(Signature::byName).orElse(null),
                response.signature().map(Signature::onBehalfOf).orElse(null),
                response.signature().map(Signature::documentId).orElse(null),
                response.signature().map(Signature::sha256).orElse(null),
                response.dispatch().map(Dispatch::how).orElse(null),
                response.dispatch().map(Dispatch::at).orElse(null));
    }
}
