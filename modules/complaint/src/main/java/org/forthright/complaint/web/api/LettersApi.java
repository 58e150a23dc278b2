package org.forthright.complaint.web.api;

import static java.util.Objects.requireNonNull;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.forthright.complaint.correspondence.OutgoingLetter;
import org.forthright.complaint.step.RecordLetterSent;
import org.forthright.complaint.step.WithdrawLetter;
import org.forthright.kernel.time.London;
import org.forthright.platform.tenancy.InTenant;
import org.jspecify.annotations.Nullable;

/** What became of the letters that were written to the person, told by programs. */
@Path("/api/{organisation}/complaints/{reference}/letters/{document}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Blocking
@InTenant
public class LettersApi {

    private final RecordLetterSent recordLetterSent;
    private final WithdrawLetter withdrawLetter;
    private final Clock clock;

    @Inject
    LettersApi(RecordLetterSent recordLetterSent, WithdrawLetter withdrawLetter, Clock clock) {
        this.recordLetterSent = recordLetterSent;
        this.withdrawLetter = withdrawLetter;
        this.clock = clock;
    }

    /**
     * How it went.
     *
     * @param on the day on which it went; null for today
     */
    public record Sending(OutgoingLetter.How how, @Nullable LocalDate on) {

        public Sending {
            requireNonNull(how, "how");
        }
    }

    @POST
    @Path("sending")
    public Response recordSent(
            @PathParam("organisation") String organisation,
            @PathParam("reference") String reference,
            @PathParam("document") UUID document,
            Sending sending) {
        recordLetterSent.record(
                reference, document, sending.how(), sending.on() == null ? London.today(clock) : sending.on());
        return done(organisation, reference);
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.WILDCARD)
    public Response withdraw(
            @PathParam("organisation") String organisation,
            @PathParam("reference") String reference,
            @PathParam("document") UUID document) {
        withdrawLetter.withdraw(reference, document);
        return done(organisation, reference);
    }

    private static Response done(String organisation, String reference) {
        return Response.created(URI.create("/api/" + organisation + "/complaints/" + reference))
                .build();
    }
}
