package org.forthright.app.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.forthright.app.house.Cast;
import org.forthright.app.house.Desk;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.consent.ConsentAnswer;
import org.junit.jupiter.api.Test;

/** What is known of a complaint is put right by whoever works on it. */
@House
class DetailsTest {

    private static final String SUBJECT = "Night taxi home without a plan";

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Test
    void callsAComplaintByBetterWordsInOurListsAlone() {
        Complaint complaint = stories.forwarded();
        Desk imran = at(Cast.NORTHMOOR, "imran.sayeed");
        assertThat(imran.open(complaint.reference(), "").asString())
                .contains("href=\"" + imran.address(complaint.reference(), "subject") + "\">Change");
        assertThat(imran.send(complaint.reference(), "subject", "subject", "", "version", complaint.subject())
                        .statusCode())
                .isEqualTo(422);
        assertThat(imran.send(complaint.reference(), "subject", "subject", SUBJECT, "version", complaint.subject())
                        .statusCode())
                .isEqualTo(303);
        assertThat(imran.send(complaint.reference(), "subject", "subject", "Other", "version", complaint.subject())
                        .asString())
                .contains("Somebody else saved this first", SUBJECT);
        assertThat(imran.open(complaint.reference(), "").asString()).contains(SUBJECT);
        assertThat(imran.search("taxi plan").asString()).contains(complaint.reference());
        assertThat(at(Cast.CALDERBROOK, "helen.croft")
                        .open(complaint.reference(), "")
                        .asString())
                .contains("Discharge without a care plan")
                .doesNotContain(SUBJECT);
        assertThat(at(Cast.NORTHMOOR, "priya.nair")
                        .open(complaint.reference(), "subject")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void asksWhetherThePatientAgreesAndKeepsTheAnswer() {
        Complaint complaint = stories.withPoints(ConsentAnswer.GIVEN);
        Desk imran = at(Cast.NORTHMOOR, "imran.sayeed");
        assertThat(imran.open(complaint.reference(), "").asString()).contains("Record whether Daniel Okonjo agrees");
        assertThat(imran.send(complaint.reference(), "agreement", "answer", "AGREED", "how", "", "version", "")
                        .asString())
                .contains("Write how you know it", "value=\"AGREED\" checked");
        assertThat(imran.send(
                                complaint.reference(),
                                "agreement",
                                "answer",
                                "AGREED",
                                "how",
                                "he told us by telephone",
                                "version",
                                "")
                        .statusCode())
                .isEqualTo(303);
        String recorded = "Agrees: he told us by telephone, 23 November 2026";
        assertThat(imran.open(complaint.reference(), "").asString())
                .contains(recorded)
                .doesNotContain("Record whether Daniel Okonjo agrees");
        assertThat(imran.open(complaint.reference(), "timeline").asString())
                .contains("Whether the patient agrees to the complaint: Agrees");
        assertThat(imran.send(complaint.reference(), "agreement", "answer", "DIED", "how", "letter", "version", "")
                        .statusCode())
                .as("somebody else answered meanwhile")
                .isEqualTo(409);
        assertThat(imran.open(complaint.reference(), "forwarding/preview?provider=calderbrook-hospital&points=1")
                        .asString())
                .as("the provider sees it too")
                .contains(recorded);
    }

    @Test
    void leavesTheQuestionToWhomThePersonComplainedTo() {
        Complaint complaint = stories.forwarded();
        assertThat(at(Cast.CALDERBROOK, "helen.croft")
                        .open(complaint.reference(), "agreement")
                        .statusCode())
                .isEqualTo(404);
        assertThat(at(Cast.CALDERBROOK, "helen.croft")
                        .program()
                        .body("{\"answer\":\"AGREED\",\"how\":\"by telephone\"}")
                        .post("/api/calderbrook-hospital/complaints/" + complaint.reference() + "/agreement")
                        .statusCode())
                .isEqualTo(409);
    }

    private Desk at(String organisation, String username) {
        return Desk.of(cast, organisation, username);
    }
}
