package org.forthright.platform.refused.cause;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.forthright.platform.form.TextTooLong;
import org.forthright.platform.refused.Obstacle;
import org.forthright.platform.refused.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A program sent a member of another kind than the one that is asked for; it is told which. */
class NotUnderstood {

    private static final String MEMBER = "The member “%s” is not of the kind that belongs there.";
    private static final String TOO_LONG = "The member “%s” is longer than 100,000 characters.";

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException wrong) {
        String member = wrong.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
        Obstacle obstacle = Obstacle.BAD_REQUEST;
        return member.isEmpty()
                ? Problem.of(obstacle).answer()
                : Problem.of(
                                obstacle.status(),
                                obstacle.name(),
                                obstacle.title(),
                                (wrong instanceof TextTooLong ? TOO_LONG : MEMBER).formatted(member))
                        .answer();
    }
}
