package org.forthright.app.complaint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.step.CloseComplaint;
import org.forthright.kernel.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** Timeline, history and closing: what each organisation may read of what happened. */
@House
class RecordPagesTest {

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Inject
    CloseComplaint closeComplaint;

    @Test
    void theTimelineTellsEachOrganisationItsOwnStory() {
        Complaint complaint = stories.forwarded();
        page(Cast.NORTHMOOR, "imran.sayeed", complaint, "timeline")
                .statusCode(200)
                .body(containsString("Allocated to Imran Sayeed"))
                .body(containsString("Forwarded to Calderbrook"));
        page(Cast.CALDERBROOK, "helen.croft", complaint, "timeline")
                .statusCode(200)
                .body(not(containsString("Allocated to Imran Sayeed")))
                .body(containsString("Forwarded to Calderbrook"));
        page(Cast.FELLSIDE, "daniel.osei", complaint, "timeline").statusCode(404);
    }

    @Test
    void theHistoryHoldsWhatOneOwnOrganisationDidAndSaysThatTheChainHolds() {
        Complaint complaint = stories.forwarded();
        page(Cast.NORTHMOOR, "ruth.adeyemi", complaint, "history")
                .statusCode(200)
                .body(containsString("The chain holds"))
                .body(containsString("Complaint acknowledged"));
        page(Cast.CALDERBROOK, "helen.croft", complaint, "history")
                .statusCode(200)
                .body(not(containsString("Ruth Adeyemi")));
    }

    @Test
    void aComplaintThatNobodyAnsweredIsNotClosed() {
        Complaint complaint = stories.forwarded();
        page(Cast.NORTHMOOR, "imran.sayeed", complaint, "closure")
                .statusCode(200)
                .body(containsString("Close the complaint"));
        page(Cast.NORTHMOOR, "colette.marsden", complaint, "closure").statusCode(404);
        assertThatThrownBy(() ->
                        cast.as(Cast.NORTHMOOR, "imran.sayeed", () -> closeComplaint.close(complaint.reference())))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(ComplaintRefusal.NOT_ANSWERED_YET));
    }

    private ValidatableResponse page(String organisation, String username, Complaint complaint, String noun) {
        return given().header("Authorization", "Bearer " + cast.token(username))
                .get("/" + organisation + "/complaints/" + complaint.reference() + "/" + noun)
                .then();
    }
}
