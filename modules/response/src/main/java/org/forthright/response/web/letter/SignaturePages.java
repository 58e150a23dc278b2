package org.forthright.response.web.letter;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.party.Adjustments;
import org.forthright.platform.form.Answers;
import org.forthright.response.ResponseAccess;
import org.forthright.response.draft.Contents;
import org.forthright.response.draft.Signatories;
import org.forthright.response.web.InHand;
import org.forthright.response.web.ReadingPages;
import org.forthright.response.web.ResponseResource;
import org.forthright.response.web.Steps;
import org.forthright.response.web.page.SignaturePage;

/** The page on which the letter is read as it will go, to be signed or returned. */
@ApplicationScoped
class SignaturePages {

    private final ResponseAccess access;
    private final Contents contents;
    private final Signatories signatories;
    private final Adjustments adjustments;
    private final LetterPictures pictures;
    private final ReadingPages readingPages;
    private final Steps steps;
    private final CaseFrames caseFrames;
    private final Rules rules;

    @Inject
    SignaturePages(
            ResponseAccess access,
            Contents contents,
            Signatories signatories,
            Adjustments adjustments,
            LetterPictures pictures,
            ReadingPages readingPages,
            Steps steps,
            CaseFrames caseFrames,
            Rules rules) {
        this.access = access;
        this.contents = contents;
        this.signatories = signatories;
        this.adjustments = adjustments;
        this.pictures = pictures;
        this.readingPages = readingPages;
        this.steps = steps;
        this.caseFrames = caseFrames;
        this.rules = rules;
    }

    TemplateInstance page(InHand.Found found, Answers answers) {
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
                answers);
    }
}
