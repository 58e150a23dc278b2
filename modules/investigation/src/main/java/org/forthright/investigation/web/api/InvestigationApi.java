package org.forthright.investigation.web.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.correspondence.SentOrNot;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.point.Findings;
import org.forthright.complaint.point.Point;
import org.forthright.complaint.point.Points;
import org.forthright.investigation.evidence.EvidenceRegister;
import org.forthright.investigation.note.InternalNotes;
import org.forthright.investigation.step.AddEvidence;
import org.forthright.investigation.step.RecordFinding;
import org.forthright.investigation.step.WriteNote;
import org.forthright.investigation.web.Download;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.Documents;
import org.forthright.platform.tenancy.InTenant;

/** Finding out, for programs: the same steps, the same access, the same refusals as the pages. */
@Path("/api/{organisation}/complaints/{reference}")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvestigationApi {

    private final Points points;
    private final Findings findings;
    private final InternalNotes notes;
    private final EvidenceRegister register;
    private final Documents documents;
    private final WriteNote writeNote;
    private final AddEvidence addEvidence;
    private final RecordFinding recordFinding;
    private final SentOrNot sentOrNot;
    private final CaseDoor caseDoor;

    @Inject
    InvestigationApi(
            Points points,
            Findings findings,
            InternalNotes notes,
            EvidenceRegister register,
            Documents documents,
            WriteNote writeNote,
            AddEvidence addEvidence,
            RecordFinding recordFinding,
            SentOrNot sentOrNot,
            CaseDoor caseDoor) {
        this.points = points;
        this.findings = findings;
        this.notes = notes;
        this.register = register;
        this.documents = documents;
        this.writeNote = writeNote;
        this.addEvidence = addEvidence;
        this.recordFinding = recordFinding;
        this.sentOrNot = sentOrNot;
        this.caseDoor = caseDoor;
    }

    @GET
    @Path("notes")
    public List<NoteBody> notes(@PathParam("reference") String reference) {
        return notes.of(mine(reference)).stream().map(NoteBody::of).toList();
    }

    @POST
    @Path("notes")
    public NoteBody write(@PathParam("reference") String reference, NoteBody note) {
        return NoteBody.of(writeNote.write(reference, Body.required(note.words(), "words")));
    }

    @GET
    @Path("documents")
    public List<PaperBody> documents(@PathParam("reference") String reference) {
        Participation participation = caseDoor.open(reference);
        Map<UUID, String> sent = sentOrNot.of(participation);
        return documents.of(participation.complaintId()).stream()
                .map(document -> PaperBody.of(document, sent.get(document.id())))
                .toList();
    }

    @GET
    @Path("documents/{document}")
    @Produces(MediaType.WILDCARD)
    public Response read(@PathParam("reference") String reference, @PathParam("document") UUID id) {
        Document document = documents.find(mine(reference), id).orElseThrow(NotFoundException::new);
        return Download.of(document.name(), document.mediaType(), documents.read(document));
    }

    @GET
    @Path("evidence")
    public List<EvidenceBody> evidence(@PathParam("reference") String reference) {
        UUID complaint = mine(reference);
        return register.of(complaint).stream()
                .map(evidence -> EvidenceBody.of(evidence, points.of(complaint)))
                .toList();
    }

    @POST
    @Path("evidence")
    public EvidenceBody add(@PathParam("reference") String reference, EvidenceBody evidence) {
        UUID complaint = mine(reference);
        List<Point> all = points.of(complaint);
        return EvidenceBody.of(
                evidence.filed(all)
                        .map(filed -> addEvidence.add(reference, filed))
                        .orElseGet(() -> addEvidence.add(reference, evidence.command(all))),
                all);
    }

    @GET
    @Path("findings")
    public List<FindingBody> findings(@PathParam("reference") String reference) {
        UUID complaint = mine(reference);
        return findings.of(complaint).stream()
                .map(finding -> FindingBody.of(finding, points.of(complaint)))
                .toList();
    }

    @PUT
    @Path("findings/{number}")
    public FindingBody record(
            @PathParam("reference") String reference, @PathParam("number") int number, FindingBody finding) {
        UUID complaint = mine(reference);
        return FindingBody.of(
                recordFinding.record(reference, number, finding.words(), finding.version()), points.of(complaint));
    }

    private UUID mine(String reference) {
        return caseDoor.open(reference).complaintId();
    }
}
