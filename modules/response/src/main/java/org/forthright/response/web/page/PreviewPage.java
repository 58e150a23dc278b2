package org.forthright.response.web.page;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.response.web.page.SignaturePage.LetterPage;

/** The letter as it would look if it were signed now, for those who write and check it. */
public record PreviewPage(CaseHeader header, boolean largePrint, List<LetterPage> letter) {

    public PreviewPage {
        letter = List.copyOf(letter);
    }
}
