package org.forthright.complaint.web.api;

import static java.util.Objects.requireNonNull;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.forthright.complaint.clock.Plan;
import org.forthright.complaint.consent.ConsentPurpose;
import org.forthright.complaint.step.AcknowledgeComplaint;
import org.forthright.complaint.step.AgreePlan;
import org.forthright.complaint.step.AgreePoint;
import org.forthright.complaint.step.AllocateComplaint;
import org.forthright.complaint.step.CloseComplaint;
import org.forthright.complaint.step.RewordPoint;
import org.forthright.complaint.step.sharing.AskConsent;
import org.forthright.complaint.step.sharing.ForwardComplaint;
import org.forthright.complaint.step.sharing.RecordConsent;
import org.forthright.complaint.step.sharing.WriteConsentRequest;
import org.forthright.platform.tenancy.InTenant;
import org.jspecify.annotations.Nullable;

/**
 * The steps of the spine for programs. What is made answers 201 with the address of the complaint, where it can be read;
 * what is changed answers 204.
 */
@Path("/api/{organisation}/complaints/{reference}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Blocking
@InTenant
public class StepsApi {

    private final AcknowledgeComplaint acknowledgeComplaint;
    private final AllocateComplaint allocateComplaint;
    private final AgreePoint agreePoint;
    private final RewordPoint rewordPoint;
    private final AgreePlan agreePlan;
    private final AskConsent askConsent;
    private final WriteConsentRequest writeConsentRequest;
    private final RecordConsent recordConsent;
    private final ForwardComplaint forwardComplaint;
    private final CloseComplaint closeComplaint;

    @Inject
    StepsApi(
            AcknowledgeComplaint acknowledgeComplaint,
            AllocateComplaint allocateComplaint,
            AgreePoint agreePoint,
            RewordPoint rewordPoint,
            AgreePlan agreePlan,
            AskConsent askConsent,
            WriteConsentRequest writeConsentRequest,
            RecordConsent recordConsent,
            ForwardComplaint forwardComplaint,
            CloseComplaint closeComplaint) {
        this.acknowledgeComplaint = acknowledgeComplaint;
        this.allocateComplaint = allocateComplaint;
        this.agreePoint = agreePoint;
        this.rewordPoint = rewordPoint;
        this.agreePlan = agreePlan;
        this.askConsent = askConsent;
        this.writeConsentRequest = writeConsentRequest;
        this.recordConsent = recordConsent;
        this.forwardComplaint = forwardComplaint;
        this.closeComplaint = closeComplaint;
    }

    /**
     * To whom the complaint is given: the membership of somebody who handles complaints.
     *
     * @param before who had it, as the case says; null where nobody did
     */
    public record Allocation(UUID handlerId, @Nullable UUID before) {

        public Allocation {
            requireNonNull(handlerId, "handlerId");
        }
    }

    /** A point in words agreed with the person. */
    public record PointWords(String summary, @Nullable UUID about) {

        public PointWords {
            requireNonNull(summary, "summary");
        }
    }

    /**
     * A plan, as {@link Plan.Terms} has it.
     *
     * @param seen how many plans the case had, as it says
     */
    public record PlanWords(
            LocalDate respondBy, boolean agreed, String method, String updates, String reason, int seen) {

        public PlanWords {
            requireNonNull(respondBy, "respondBy");
            requireNonNull(method, "method");
            requireNonNull(updates, "updates");
            requireNonNull(reason, "reason");
        }

        Plan.Terms terms() {
            return new Plan.Terms(respondBy, agreed, method, updates, reason);
        }
    }

    /** Whom and what the person is asked about. */
    public record Question(UUID organisationId, ConsentPurpose purpose) {

        public Question {
            requireNonNull(organisationId, "organisationId");
            requireNonNull(purpose, "purpose");
        }
    }

    @POST
    @Path("acknowledgement")
    public Response acknowledge(
            @PathParam("organisation") String organisation,
            @PathParam("reference") String reference,
            AcknowledgeComplaint.Command command) {
        acknowledgeComplaint.acknowledge(reference, command);
        return done(organisation, reference);
    }

    @POST
    @Path("allocation")
    public Response allocate(
            @PathParam("organisation") String organisation,
            @PathParam("reference") String reference,
            Allocation allocation) {
        allocateComplaint.allocate(reference, allocation.handlerId(), Objects.toString(allocation.before(), ""));
        return done(organisation, reference);
    }

    @POST
    @Path("points")
    public Response agreePoint(
            @PathParam("organisation") String organisation,
            @PathParam("reference") String reference,
            PointWords words) {
        agreePoint.agree(reference, words.summary(), words.about());
        return done(organisation, reference);
    }

    @PUT
    @Path("points/{number}")
    public void rewordPoint(
            @PathParam("reference") String reference, @PathParam("number") int number, RewordPoint.Command command) {
        rewordPoint.reword(reference, number, command);
    }

    @POST
    @Path("plan")
    public Response agreePlan(
            @PathParam("organisation") String organisation, @PathParam("reference") String reference, PlanWords words) {
        agreePlan.agree(reference, words.terms(), words.seen());
        return done(organisation, reference);
    }

    @POST
    @Path("consents")
    public Response askConsent(
            @PathParam("organisation") String organisation,
            @PathParam("reference") String reference,
            Question question) {
        askConsent.ask(reference, question.organisationId(), question.purpose());
        return done(organisation, reference);
    }

    @POST
    @Path("consents/{consent}/letter")
    @Consumes(MediaType.WILDCARD)
    public Response writeConsentRequest(
            @PathParam("organisation") String organisation,
            @PathParam("reference") String reference,
            @PathParam("consent") UUID consent) {
        writeConsentRequest.write(reference, consent);
        return done(organisation, reference);
    }

    @POST
    @Path("consents/{consent}/answer")
    public Response recordConsent(
            @PathParam("organisation") String organisation,
            @PathParam("reference") String reference,
            @PathParam("consent") UUID consent,
            RecordConsent.Command command) {
        recordConsent.record(reference, consent, command);
        return done(organisation, reference);
    }

    @POST
    @Path("consents/{consent}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    public Response withdrawConsent(
            @PathParam("organisation") String organisation,
            @PathParam("reference") String reference,
            @PathParam("consent") UUID consent) {
        recordConsent.withdraw(reference, consent);
        return done(organisation, reference);
    }

    @POST
    @Path("forwarding")
    public Response forward(
            @PathParam("organisation") String organisation,
            @PathParam("reference") String reference,
            ForwardComplaint.Command command) {
        forwardComplaint.forward(reference, command);
        return done(organisation, reference);
    }

    @POST
    @Path("closure")
    @Consumes(MediaType.WILDCARD)
    public Response close(@PathParam("organisation") String organisation, @PathParam("reference") String reference) {
        closeComplaint.close(reference);
        return done(organisation, reference);
    }

    private static Response done(String organisation, String reference) {
        return Response.created(URI.create("/api/" + organisation + "/complaints/" + reference))
                .build();
    }
}
