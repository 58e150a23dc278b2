package org.forthright.response.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.forthright.procedure.ResponseContent;
import org.forthright.response.Drafts;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    @Test
    void asksForThirteenContentsWhenAPointIsUpheld() {
        Checklist checklist = Checklist.of(Drafts.contents(), Map.of(), true);
        assertThat(checklist.total()).isEqualTo(13);
        assertThat(checklist.done()).isZero();
        assertThat(checklist.missing())
                .extracting(ResponseContent::key)
                .containsExactlyElementsOf(ResponseContent.KEYS);
    }

    @Test
    void asksForNoImpactRemedyOrApologyWhenNothingWentWrong() {
        Checklist checklist =
                Checklist.of(Drafts.contents(), Drafts.everythingBut("impact", "remedy", "apology"), false);
        assertThat(checklist.isComplete()).isTrue();
        assertThat(checklist.total()).isEqualTo(10);
    }

    @Test
    void takesBlankWordsForMissing() {
        Map<String, String> parts = Drafts.everything();
        parts.put("evidence", " \n ");
        assertThat(Checklist.of(Drafts.contents(), parts, true).missing())
                .extracting(ResponseContent::missing)
                .containsExactly("The letter does not yet name the evidence that we considered.");
    }

    @Test
    void wantsTheOmbudsmanNamed() {
        Map<String, String> parts = Drafts.everything();
        parts.put("ombudsman", "If you are not satisfied, please tell us.");
        assertThat(Checklist.of(Drafts.contents(), parts, true).missing())
                .extracting(ResponseContent::key)
                .containsExactly("ombudsman");
    }
}
