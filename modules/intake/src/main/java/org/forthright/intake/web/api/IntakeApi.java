package org.forthright.intake.web.api;

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
import java.util.List;
import java.util.Optional;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.clock.Clocks;
import org.forthright.intake.question.Offer;
import org.forthright.intake.question.Offers;
import org.forthright.intake.question.TakenDown;
import org.forthright.intake.question.Told;
import org.forthright.intake.step.RecordComplaint;
import org.forthright.platform.form.Answers;
import org.forthright.platform.tenancy.InTenant;

/** Another system of the organisation takes a complaint down. */
@Path("/api/{organisation}/complaints")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IntakeApi {

    private static final MediaType PROBLEM = new MediaType("application", "problem+json");

    private final ComplaintAccess access;
    private final Offers offers;
    private final RecordComplaint recordComplaint;
    private final Clocks clocks;
    private final Clock clock;

    @Inject
    IntakeApi(ComplaintAccess access, Offers offers, RecordComplaint recordComplaint, Clocks clocks, Clock clock) {
        this.access = access;
        this.offers = offers;
        this.recordComplaint = recordComplaint;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** What the complaint is called from now on. */
    public record Taken(String reference, LocalDate receivedOn) {}

    @POST
    public Response record(@PathParam("organisation") String organisation, NewComplaint body) {
        access.requireRecord();
        Answers answers = body.answers();
        Told told = Told.in(answers);
        Offer offer = offers.mine();
        Optional<TakenDown> takenDown = TakenDown.in(answers, told, offer, clocks, clock);
        if (takenDown.isEmpty()) {
            return Response.status(Faults.STATUS)
                    .type(PROBLEM)
                    .entity(Faults.in(answers))
                    .build();
        }
        Complaint complaint = recordComplaint.record(told, takenDown.get(), offer, List.of());
        return Response.created(URI.create("/api/" + organisation + "/complaints/" + complaint.reference()))
                .entity(new Taken(complaint.reference(), complaint.receivedOn()))
                .build();
    }
}
