package org.forthright.app.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Map;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.Stage;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.refused.Conflict;
import org.forthright.response.ResponseRefusal;
import org.forthright.response.reading.Attestation;
import org.forthright.response.step.CheckResponse;
import org.forthright.response.step.SubmitResponse;
import org.forthright.response.step.WriteResponse;
import org.junit.jupiter.api.Test;

/** The provider answers; the commissioner sees nothing of it before it is sent, and the outcome afterwards. */
@House
class ResponseStepsTest extends AnsweredAtCalderbrook {

    @Inject
    WriteResponse writeResponse;

    @Inject
    SubmitResponse submitResponse;

    @Inject
    CheckResponse checkResponse;

    @Test
    void beginsFromPointsAndFindings() {
        Complaint complaint = stories.drafted();
        cast.as(Cast.CALDERBROOK, ResponseStories.WRITER, () -> {
            Map<String, String> parts = responses.require(complaint.id()).parts();
            assertThat(parts.get("issues-and-outcome-sought")).isEqualTo("""
                    You asked us to look at these points:

                    1. He was sent home without a care plan.
                    2. Nobody told the family that he was coming home.

                    You told us what you would like to happen: An explanation, an apology and a change to discharge checks""");
            assertThat(parts.get("outcome")).isEqualTo("""
                    Point 1. He was sent home without a care plan.
                    Our finding: Upheld
                    This means that what happened is not what should have happened.

                    Point 2. Nobody told the family that he was coming home.
                    Our finding: Not upheld
                    This means that we found nothing that should have been done differently.""");
            assertThat(parts.get("impact")).isEqualTo("He was without help for two days.");
            assertThat(participations.require(complaint.reference()).stage()).isEqualTo(Stage.DRAFTING);
        });
    }

    @Test
    void refusesToBeginBeforeEveryPointHasAFinding() {
        Complaint complaint = investigations.investigating();
        refuses(
                ResponseRefusal.FINDINGS_MISSING,
                () -> as(ResponseStories.WRITER, () -> writeResponse.write(complaint.reference(), Map.of(), null)));
    }

    @Test
    void refusesToSubmitAnIncompleteDraftAndNamesWhatIsMissing() {
        Complaint complaint = investigations.found();
        as(ResponseStories.WRITER, () -> writeResponse.write(complaint.reference(), Map.of(), null));
        assertThatThrownBy(() -> as(ResponseStories.WRITER, () -> submitResponse.submit(complaint.reference())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The letter does not yet tell the person that they can go to the Ombudsman.");
    }

    @Test
    void keepsBothTextsWhenTwoPeopleWriteTheSameDraft() {
        Complaint complaint = stories.drafted();
        int read = version(complaint);
        as("helen.croft", () -> writeResponse.write(complaint.reference(), with(complaint, "Helen's words."), read));
        assertThatThrownBy(() -> as(
                        ResponseStories.WRITER,
                        () -> writeResponse.write(complaint.reference(), with(complaint, "Samir's words."), read)))
                .isInstanceOfSatisfying(Conflict.class, conflict -> assertThat(conflict.fields())
                        .filteredOn(Conflict.Field::differs)
                        .containsExactly(new Conflict.Field("Our apology", "Helen's words.", "Samir's words.")));
    }

    @Test
    void refusesACheckByItsWriter() {
        Complaint complaint = stories.submitted();
        int read = version(complaint);
        refuses(
                ResponseRefusal.OWN_DRAFT,
                () -> as(
                        ResponseStories.WRITER,
                        () -> checkResponse.pass(complaint.reference(), read, new Attestation(true, true), "")));
    }

    @Test
    void goesBackToDraftingWhenItsWordsChangeAfterTheCheck() {
        Complaint complaint = stories.checked();
        int read = version(complaint);
        as(ResponseStories.WRITER, () -> writeResponse.write(complaint.reference(), with(complaint, "Sorry."), read));
        assertThat(stage(complaint)).isEqualTo(Stage.DRAFTING);
        refuses(ResponseRefusal.NOT_TO_SIGN, () -> stories.sign(complaint, ResponseStories.SIGNER));
    }

    private int version(Complaint complaint) {
        return cast.as(Cast.CALDERBROOK, ResponseStories.WRITER, () -> responses
                .require(complaint.id())
                .version());
    }

    private Map<String, String> with(Complaint complaint, String apology) {
        Map<String, String> parts = responses.require(complaint.id()).parts();
        parts.put("apology", apology);
        return parts;
    }
}
