package org.forthright.intake.web.record;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.clock.Clocks;
import org.forthright.intake.question.Offer;
import org.forthright.intake.question.Offers;
import org.forthright.intake.question.TakenDown;
import org.forthright.intake.question.Told;
import org.forthright.intake.step.RecordComplaint;
import org.forthright.intake.web.ArrivedPaper;
import org.forthright.kernel.time.London;
import org.forthright.platform.document.Paper;
import org.forthright.platform.document.Upload;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

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
    private final ArrivedPaper arrivedPaper;
    private final Records records;
    private final Clocks clocks;
    private final Clock clock;

    @Inject
    RecordResource(
            ComplaintAccess access,
            Offers offers,
            RecordComplaint recordComplaint,
            ArrivedPaper arrivedPaper,
            Records records,
            Clocks clocks,
            Clock clock) {
        this.access = access;
        this.offers = offers;
        this.recordComplaint = recordComplaint;
        this.arrivedPaper = arrivedPaper;
        this.records = records;
        this.clocks = clocks;
        this.clock = clock;
    }

    @GET
    public TemplateInstance form() {
        access.requireRecord();
        Answers fresh = new Told(Map.of()).onForm().with("received", London.today(clock));
        return Pages.record(new RecordPage(offers.mine()), fresh);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response record(@PathParam("organisation") String organisation, MultipartFormDataInput posted) {
        access.requireRecord();
        Upload upload = Upload.of(posted, ArrivedPaper.BOX);
        Answers answers = upload.answers();
        Told told = Told.in(answers);
        Offer offer = offers.mine();
        Optional<TakenDown> takenDown = TakenDown.in(answers, told, offer, clocks, clock);
        Optional<Paper> paper = arrivedPaper.in(upload, told, takenDown);
        if (takenDown.isEmpty() || answers.hasProblems()) {
            return AskAgain.with(Pages.record(new RecordPage(offer), answers));
        }
        Complaint complaint = recordComplaint.record(
                told, takenDown.get(), offer, paper.stream().toList());
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
