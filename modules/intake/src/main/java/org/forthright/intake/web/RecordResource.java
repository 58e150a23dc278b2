package org.forthright.intake.web;

import io.quarkus.qute.TemplateInstance;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.intake.question.Offer;
import org.forthright.intake.question.Offers;
import org.forthright.intake.question.TakenDown;
import org.forthright.intake.question.Told;
import org.forthright.intake.step.RecordComplaint;
import org.forthright.kernel.time.London;
import org.forthright.platform.form.Answers;
import org.forthright.platform.tenancy.InTenant;

/** Staff take a complaint down: one page, because they do it often. */
@Path("/{organisation}/complaints/new")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class RecordResource {

    private final ComplaintAccess access;
    private final Offers offers;
    private final RecordComplaint recordComplaint;
    private final Records records;
    private final Clock clock;

    @Inject
    RecordResource(
            ComplaintAccess access, Offers offers, RecordComplaint recordComplaint, Records records, Clock clock) {
        this.access = access;
        this.offers = offers;
        this.recordComplaint = recordComplaint;
        this.records = records;
        this.clock = clock;
    }

    @GET
    public TemplateInstance form() {
        access.requireRecord();
        Answers fresh = new Told(Map.of()).onForm().with("received", London.today(clock));
        return Pages.record(new RecordPage(offers.mine()), fresh);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(@PathParam("organisation") String organisation, MultivaluedMap<String, String> form) {
        access.requireRecord();
        Answers answers = Answers.of(form);
        Told told = Told.in(answers);
        Offer offer = offers.mine();
        Optional<TakenDown> takenDown = TakenDown.in(answers, told, offer, clock);
        if (takenDown.isEmpty()) {
            return Response.status(422)
                    .entity(Pages.record(new RecordPage(offer), answers))
                    .build();
        }
        Complaint complaint = recordComplaint.record(told, takenDown.get(), offer);
        String place = access.canBrowse() ? "/complaints/" : "/complaints/new/";
        return Response.seeOther(URI.create("/" + organisation + place + complaint.reference()))
                .build();
    }

    /** For whoever may record and not browse: what they have just written down, and nothing else. */
    @GET
    @Path("{reference}")
    public TemplateInstance recorded(
            @PathParam("organisation") String organisation, @PathParam("reference") String reference) {
        access.requireRecord();
        return Pages.recorded(records.mine(organisation, reference));
    }
}
