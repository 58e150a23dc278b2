package org.forthright.response.web.letter;

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
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.party.Adjustments;
import org.forthright.platform.form.Answers;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.response.ResponseAccess;
import org.forthright.response.ResponseState;
import org.forthright.response.draft.Contents;
import org.forthright.response.draft.Signatories;
import org.forthright.response.step.SignResponse;
import org.forthright.response.web.InHand;
import org.forthright.response.web.ReadingPages;
import org.forthright.response.web.ResponseResource;
import org.forthright.response.web.Steps;
import org.forthright.response.web.page.SignaturePage;

/** The responsible person or their delegate reads the letter as it will go, and signs it. */
@Path("/{organisation}/complaints/{reference}/response/signature")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class SignatureResource {

    private final InHand inHand;
    private final ResponseAccess access;
    private final SignResponse signResponse;
    private final Contents contents;
    private final Signatories signatories;
    private final Adjustments adjustments;
    private final LetterPictures pictures;
    private final ReadingPages readingPages;
    private final Steps steps;
    private final CaseFrames caseFrames;
    private final Rules rules;

    @Inject
    SignatureResource(
            InHand inHand,
            ResponseAccess access,
            SignResponse signResponse,
            Contents contents,
            Signatories signatories,
            Adjustments adjustments,
            LetterPictures pictures,
            ReadingPages readingPages,
            Steps steps,
            CaseFrames caseFrames,
            Rules rules) {
        this.inHand = inHand;
        this.access = access;
        this.signResponse = signResponse;
        this.contents = contents;
        this.signatories = signatories;
        this.adjustments = adjustments;
        this.pictures = pictures;
        this.readingPages = readingPages;
        this.steps = steps;
        this.caseFrames = caseFrames;
        this.rules = rules;
    }

    @GET
    public Response letter(@PathParam("reference") String reference) {
        InHand.Found found = inHand.require(reference);
        if (!found.isIn(ResponseState.SIGNING)) {
            return inHand.back(found);
        }
        access.requireSign(found.participation());
        return Response.ok(page(found)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sign(@PathParam("reference") String reference, MultivaluedMap<String, String> form) {
        InHand.Found found = inHand.require(reference);
        signResponse.sign(reference, InHand.read(Answers.of(form)));
        return inHand.back(found);
    }

    private TemplateInstance page(InHand.Found found) {
        Participation participation = found.participation();
        return Pages.signature(
                new SignaturePage(
                        caseFrames.of(participation, ResponseResource.TAB),
                        signatories.me(),
                        found.response().version(),
                        steps.checked(found.response()).orElse(null),
                        found.response().check().isEmpty() && contents.isCheckedFirst(participation),
                        access.isSignedByDelegates(participation),
                        readingPages.points(participation),
                        adjustments.wantsLargePrint(participation.complaintId()),
                        pictures.pages(participation, found.response()),
                        rules.cite(participation, "9.31")),
                Answers.none());
    }
}
