package org.forthright.investigation.web;

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
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.participation.Participation;
import org.forthright.investigation.step.AddEvidence;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.platform.document.DocumentRefusal;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Which papers speak to which points, and the form that adds one. */
@Path("/{organisation}/complaints/{reference}/evidence")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class EvidenceResource {

    private final ComplaintAccess access;
    private final AddEvidence addEvidence;
    private final EvidenceMatrix matrix;
    private final Clock clock;
    private final CaseDoor caseDoor;

    @Inject
    EvidenceResource(
            ComplaintAccess access, AddEvidence addEvidence, EvidenceMatrix matrix, Clock clock, CaseDoor caseDoor) {
        this.access = access;
        this.addEvidence = addEvidence;
        this.matrix = matrix;
        this.clock = clock;
        this.caseDoor = caseDoor;
    }

    @GET
    public TemplateInstance evidence(@PathParam("reference") String reference) {
        return page(mine(reference), Answers.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("reference") String reference, MultipartFormDataInput posted) {
        Participation participation = mine(reference);
        access.requireWorkOn(participation);
        EvidenceForm form = EvidenceForm.of(posted, London.today(clock), matrix.filed(participation));
        if (form.answers().hasProblems()) {
            return again(participation, form.answers());
        }
        try {
            add(reference, form, matrix.pointIds(participation));
        } catch (Refusal refused) {
            return againAbout(refused, participation, form.answers());
        }
        return caseDoor.to(participation, "evidence");
    }

    private void add(String reference, EvidenceForm form, Map<Integer, UUID> pointIds) {
        Optional<AddEvidence.Filed> filed = form.filed(pointIds);
        if (filed.isPresent()) {
            addEvidence.add(reference, filed.get());
        } else {
            addEvidence.add(reference, form.command(pointIds));
        }
    }

    /** What is wrong with a file stands beside the file; every other refusal is a page of its own. */
    private Response againAbout(Refusal refused, Participation participation, Answers answers) {
        if (!(refused.reason() instanceof DocumentRefusal)) {
            throw refused;
        }
        return again(
                participation,
                answers.problem(EvidenceForm.FILE, refused.reason().sentence()));
    }

    private Response again(Participation participation, Answers answers) {
        return AskAgain.with(page(participation, answers));
    }

    private TemplateInstance page(Participation participation, Answers answers) {
        return Pages.evidence(matrix.of(participation), answers);
    }

    private Participation mine(String reference) {
        return caseDoor.open(reference);
    }
}
