package org.forthright.response.web.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.participation.Participation;
import org.forthright.platform.paper.PageImage;
import org.forthright.platform.paper.PageImages;
import org.forthright.platform.paper.letter.Letters;
import org.forthright.response.Response;
import org.forthright.response.ResponseAccess;
import org.forthright.response.draft.ResponseLetter;
import org.forthright.response.web.page.SignaturePage.LetterPage;

/** The letter before it is signed, page by page: with the signature of whoever may sign, without one for the others. */
@ApplicationScoped
class LetterPictures {

    private static final int DOTS_PER_INCH = 110;
    private static final int ENOUGH_FOR_TEXT = 10;

    private final ResponseLetter letters;
    private final ResponseAccess access;
    private final CaseFrames caseFrames;

    @Inject
    LetterPictures(ResponseLetter letters, ResponseAccess access, CaseFrames caseFrames) {
        this.letters = letters;
        this.access = access;
        this.caseFrames = caseFrames;
    }

    List<LetterPage> pages(Participation participation, Response response) {
        byte[] pdf = pdf(participation, response);
        String address = caseFrames.address(participation) + "/response/letter/";
        return IntStream.rangeClosed(1, PageImages.pages(pdf))
                .mapToObj(number -> PageImages.of(pdf, number, ENOUGH_FOR_TEXT))
                .map(page -> new LetterPage(page.number(), page.pages(), address + page.number(), page.text()))
                .toList();
    }

    PageImage page(Participation participation, Response response, int number) {
        return PageImages.of(pdf(participation, response), number, DOTS_PER_INCH);
    }

    private byte[] pdf(Participation participation, Response response) {
        return Letters.print(
                access.canSign(participation)
                        ? letters.signedByMe(participation, response)
                        : letters.unsigned(participation, response));
    }
}
