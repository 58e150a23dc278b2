package org.forthright.response.web.letter;

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
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.party.Adjustments;
import org.forthright.platform.paper.UnreadablePaper;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.response.web.InHand;
import org.forthright.response.web.ResponseResource;
import org.forthright.response.web.page.PreviewPage;

/** The letter as it will look before it is signed, and each page as a picture; the signed one is among the documents. */
@Path("/{organisation}/complaints/{reference}/response/letter")
@Authenticated
@Blocking
@InTenant
public class LetterResource {

    private final InHand inHand;
    private final LetterPictures pictures;

    private final Adjustments adjustments;
    private final CaseFrames caseFrames;

    @Inject
    LetterResource(InHand inHand, LetterPictures pictures, Adjustments adjustments, CaseFrames caseFrames) {
        this.inHand = inHand;
        this.pictures = pictures;
        this.adjustments = adjustments;
        this.caseFrames = caseFrames;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance letter(@PathParam("reference") String reference) {
        InHand.Found found = unsigned(reference);
        Participation participation = found.participation();
        return Pages.preview(new PreviewPage(
                caseFrames.of(participation, ResponseResource.TAB),
                adjustments.wantsLargePrint(participation.complaintId()),
                pictures.pages(participation, found.response())));
    }

    @GET
    @Path("{page}")
    @Produces("image/png")
    public byte[] page(@PathParam("reference") String reference, @PathParam("page") int page) {
        InHand.Found found = unsigned(reference);
        try {
            return pictures.page(found.participation(), found.response(), page)
                    .png()
                    .bytes();
        } catch (UnreadablePaper noSuchPage) {
            throw new NotFoundException(noSuchPage);
        }
    }

    private InHand.Found unsigned(String reference) {
        InHand.Found found = inHand.require(reference);
        if (found.response().state().isFrozen()) {
            throw new NotFoundException();
        }
        return found;
    }
}
