package org.forthright.investigation.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.participation.Participation;
import org.forthright.investigation.web.page.DocumentsPage;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.Documents;
import org.forthright.platform.tenancy.InTenant;

/** The papers of a complaint: the list, and each of them to take away. Who took which is on the record. */
@Path("/{organisation}/complaints/{reference}/documents")
@Authenticated
@Blocking
@InTenant
public class DocumentsResource {

    private final ComplaintAccess access;
    private final Documents documents;
    private final PaperRows paperRows;
    private final CaseFrames caseFrames;
    private final CaseDoor caseDoor;

    @Inject
    DocumentsResource(
            ComplaintAccess access,
            Documents documents,
            PaperRows paperRows,
            CaseFrames caseFrames,
            CaseDoor caseDoor) {
        this.access = access;
        this.documents = documents;
        this.paperRows = paperRows;
        this.caseFrames = caseFrames;
        this.caseDoor = caseDoor;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(@PathParam("reference") String reference) {
        Participation participation = mine(reference);
        return Pages.documents(new DocumentsPage(
                caseFrames.of(participation, "documents"),
                access.canWorkOn(participation),
                paperRows.of(participation)));
    }

    @GET
    @Path("{document}")
    public Response read(@PathParam("reference") String reference, @PathParam("document") UUID id) {
        Document document = documents.find(mine(reference).complaintId(), id).orElseThrow(NotFoundException::new);
        return Download.of(document.name(), document.mediaType(), documents.read(document));
    }

    private Participation mine(String reference) {
        return caseDoor.open(reference);
    }
}
