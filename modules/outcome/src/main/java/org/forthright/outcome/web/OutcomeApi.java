package org.forthright.outcome.web;

import static java.util.Objects.requireNonNull;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.participation.Participation;
import org.forthright.outcome.action.Action;
import org.forthright.outcome.action.Learning;
import org.forthright.outcome.action.Learnings;
import org.forthright.outcome.action.NoLearning;
import org.forthright.outcome.action.NoLearnings;
import org.forthright.outcome.action.Remedies;
import org.forthright.outcome.action.Remedy;
import org.forthright.outcome.step.CompleteLearning;
import org.forthright.outcome.step.CompleteRemedy;
import org.forthright.outcome.step.RecordLearning;
import org.forthright.outcome.step.RecordNoLearning;
import org.forthright.outcome.step.RecordRemedy;
import org.forthright.platform.tenancy.InTenant;
import org.jspecify.annotations.Nullable;

/** Remedies and learning for other systems of the organisation. */
@Path("/api/{organisation}/complaints/{reference}")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OutcomeApi {

    private final Remedies remedies;
    private final Learnings learnings;
    private final NoLearnings noLearnings;
    private final RecordRemedy recordRemedy;
    private final CompleteRemedy completeRemedy;
    private final RecordLearning recordLearning;
    private final RecordNoLearning recordNoLearning;
    private final CompleteLearning completeLearning;
    private final CaseDoor caseDoor;

    @Inject
    OutcomeApi(
            Remedies remedies,
            Learnings learnings,
            NoLearnings noLearnings,
            RecordRemedy recordRemedy,
            CompleteRemedy completeRemedy,
            RecordLearning recordLearning,
            RecordNoLearning recordNoLearning,
            CompleteLearning completeLearning,
            CaseDoor caseDoor) {
        this.remedies = remedies;
        this.learnings = learnings;
        this.noLearnings = noLearnings;
        this.recordRemedy = recordRemedy;
        this.completeRemedy = completeRemedy;
        this.recordLearning = recordLearning;
        this.recordNoLearning = recordNoLearning;
        this.completeLearning = completeLearning;
        this.caseDoor = caseDoor;
    }

    /**
     * A promise.
     *
     * @param kind of remedy; null for learning
     */
    public record Promise(
            UUID id,
            UUID organisationId,
            @Nullable String kind,
            String what,
            String owner,
            LocalDate dueOn,
            @Nullable LocalDate doneOn,
            String proof) {
        static Promise of(Remedy remedy) {
            return of(remedy.id(), remedy.organisationId(), remedy.kind(), remedy.action());
        }

        static Promise of(Learning learning) {
            return of(learning.id(), learning.organisationId(), null, learning.action());
        }

        private static Promise of(UUID id, UUID organisation, @Nullable String kind, Action action) {
            return new Promise(
                    id,
                    organisation,
                    kind,
                    action.what(),
                    action.owner(),
                    action.dueOn(),
                    action.doneOn(),
                    action.proof());
        }
    }

    /** What was learned, and who found nothing to learn. */
    public record Learned(List<Promise> learning, List<Nothing> none) {}

    public record Nothing(UUID organisationId, String reason, String by, LocalDate on) {
        static Nothing of(NoLearning none) {
            return new Nothing(none.organisationId(), none.reason(), none.saidByName(), none.saidOn());
        }
    }

    public record Completion(LocalDate on, String proof) {
        public Completion {
            requireNonNull(on, "on");
            requireNonNull(proof, "proof");
        }
    }

    public record Reason(String reason) {
        public Reason {
            requireNonNull(reason, "reason");
        }
    }

    @GET
    @Path("remedies")
    public List<Promise> remedies(@PathParam("reference") String reference) {
        return remedies.of(seen(reference).complaintId()).stream()
                .map(Promise::of)
                .toList();
    }

    @POST
    @Path("remedies")
    public Response promise(
            @PathParam("organisation") String organisation,
            @PathParam("reference") String reference,
            RecordRemedy.Command command) {
        Promise promise = Promise.of(recordRemedy.record(reference, command));
        return done(organisation, reference + "/remedies", promise);
    }

    @POST
    @Path("remedies/{remedy}/completion")
    public Response completeRemedy(
            @PathParam("organisation") String organisation,
            @PathParam("reference") String reference,
            @PathParam("remedy") UUID remedy,
            Completion completion) {
        completeRemedy.complete(reference, remedy, completion.on(), completion.proof());
        return done(organisation, reference + "/remedies", completion);
    }

    @GET
    @Path("learning")
    public Learned learning(@PathParam("reference") String reference) {
        UUID complaint = seen(reference).complaintId();
        return new Learned(
                learnings.of(complaint).stream().map(Promise::of).toList(),
                noLearnings.of(complaint).stream().map(Nothing::of).toList());
    }

    @POST
    @Path("learning")
    public Response learn(
            @PathParam("organisation") String organisation,
            @PathParam("reference") String reference,
            RecordLearning.Command command) {
        Promise promise = Promise.of(recordLearning.record(reference, command));
        return done(organisation, reference + "/learning", promise);
    }

    @POST
    @Path("learning/none")
    public Response none(
            @PathParam("organisation") String organisation, @PathParam("reference") String reference, Reason reason) {
        recordNoLearning.record(reference, reason.reason());
        return done(organisation, reference + "/learning", reason);
    }

    @POST
    @Path("learning/{learning}/completion")
    public Response completeLearning(
            @PathParam("organisation") String organisation,
            @PathParam("reference") String reference,
            @PathParam("learning") UUID learning,
            Completion completion) {
        completeLearning.complete(reference, learning, completion.on(), completion.proof());
        return done(organisation, reference + "/learning", completion);
    }

    private Participation seen(String reference) {
        return caseDoor.open(reference);
    }

    private static Response done(String organisation, String what, Object entity) {
        return Response.created(URI.create("/api/" + organisation + "/complaints/" + what))
                .entity(entity)
                .build();
    }
}
