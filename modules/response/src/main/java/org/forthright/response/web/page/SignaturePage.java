package org.forthright.response.web.page;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Cite;
import org.forthright.response.draft.Signatory;
import org.forthright.response.web.page.CheckPage.PointRow;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the signer needs on one page: who checked it, what was found, the letter as it will go.
 *
 * @param version of the response that the letter shows
 * @param checked who checked it; null where nobody did
 * @param checkOwed whether the procedure asks for a check that nobody made, because the complaint was moved to it since
 * @param byDelegates whether the procedure lets a delegate sign
 */
public record SignaturePage(
        CaseHeader header,
        Signatory signatory,
        int version,
        @Nullable Remark checked,
        boolean checkOwed,
        boolean byDelegates,
        List<PointRow> points,
        boolean largePrint,
        List<LetterPage> letter,
        Cite cite) {

    public SignaturePage {
        points = List.copyOf(points);
        letter = List.copyOf(letter);
    }

    /** A page of the letter, as a picture and as text. */
    public record LetterPage(int number, int pages, String picture, String text) {

        public String asText() {
            return "Page " + number + " as text";
        }
    }

    public String action() {
        return header.address() + "/response/signature";
    }

    public String returning() {
        return header.address() + "/response/return";
    }
}
