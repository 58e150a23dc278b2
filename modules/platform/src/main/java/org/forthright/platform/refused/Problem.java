package org.forthright.platform.refused;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * What a program is told (RFC 9457).
 *
 * @param code stable, for programs to decide by; the sentences may change
 * @param citation the rule that a refusal rests on
 * @param errorId names the entry in our log
 * @param fields both texts, when somebody else saved the same thing meanwhile
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        int status,
        String code,
        String title,
        String detail,
        String citation,
        String errorId,
        List<Conflict.Field> fields) {

    public static final MediaType JSON = new MediaType("application", "problem+json");

    public static Problem of(int status, String code, String title, String detail) {
        return new Problem(status, code, title, detail, "", "", List.of());
    }

    public static Problem of(Obstacle obstacle) {
        return of(obstacle.status(), obstacle.name(), obstacle.title(), obstacle.sentence());
    }

    public Problem restingOn(String rule) {
        return new Problem(status, code, title, detail, rule, errorId, fields);
    }

    public Problem logged(String id) {
        return new Problem(status, code, title, detail, citation, id, fields);
    }

    public Problem between(List<Conflict.Field> texts) {
        return new Problem(status, code, title, detail, citation, errorId, texts);
    }

    public Response answer() {
        return Response.status(status).type(JSON).entity(this).build();
    }
}
