package org.forthright.app.complaint.letters;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Cast;
import org.forthright.app.house.Desk;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.clock.Plan;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.correspondence.OutgoingLetter;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.junit.jupiter.api.Test;

/** A letter that is written is not sent before somebody says how. */
@House
class LettersTest {

    private static final String[] SENT = {"how", "POST", "sent-day", "23", "sent-month", "11", "sent-year", "2026"};

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Inject
    OutgoingLetters letters;

    @Test
    void standsAmongWhatIsToBeDoneUntilItHasGone() {
        Complaint complaint = stories.planned(ConsentAnswer.GIVEN);
        Desk imran = Desk.of(cast, Cast.NORTHMOOR, "imran.sayeed");
        assertThat(waiting(complaint)).hasSize(2);
        String page = "letters/" + plan(complaint) + "/sending";
        assertThat(imran.open(complaint.reference(), "").asString()).contains("Send the letter", page);
        assertThat(imran.open(complaint.reference(), page).asString())
                .contains("12 Mill Lane", "How did the letter go?");

        assertThat(imran.send(complaint.reference(), page).statusCode()).isEqualTo(422);
        assertThat(imran.send(complaint.reference(), page, SENT).statusCode()).isEqualTo(303);

        assertThat(imran.send(complaint.reference(), page, SENT).statusCode()).isEqualTo(409);
        assertThat(imran.open(complaint.reference(), "").asString()).doesNotContain(page);
        assertThat(imran.open(complaint.reference(), "timeline").asString()).contains("Letter sent by post");
    }

    @Test
    void goesByNoWayThatNobodyChoosesAnyMore() {
        Complaint complaint = stories.planned(ConsentAnswer.GIVEN);
        Desk imran = Desk.of(cast, Cast.NORTHMOOR, "imran.sayeed");
        String page = "letters/" + plan(complaint) + "/sending";
        assertThat(imran.send(complaint.reference(), page, "how", "MAIL").statusCode())
                .isEqualTo(422);
        assertThat(imran.program()
                        .body("{\"how\":\"MAIL\"}")
                        .post("/api" + imran.address(complaint.reference(), page))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void isWithdrawnByNoSlipOfTheHand() {
        Complaint complaint = stories.planned(ConsentAnswer.GIVEN);
        Desk imran = Desk.of(cast, Cast.NORTHMOOR, "imran.sayeed");
        String page = "letters/" + plan(complaint) + "/withdrawal";
        assertThat(imran.send(complaint.reference(), page).statusCode()).isEqualTo(422);
        assertThat(waiting(complaint)).hasSize(2);
        assertThat(imran.send(complaint.reference(), page, "withdraw", "yes").statusCode())
                .isEqualTo(303);
        assertThat(waiting(complaint)).hasSize(1);
    }

    @Test
    void isHiddenFromEverybodyElse() {
        Complaint complaint = stories.planned(ConsentAnswer.GIVEN);
        Desk daniel = Desk.of(cast, Cast.FELLSIDE, "daniel.osei");
        String page = "letters/" + plan(complaint) + "/sending";
        assertThat(daniel.open(complaint.reference(), page).statusCode()).isEqualTo(404);
        assertThat(cast.as(Cast.FELLSIDE, "daniel.osei", () -> letters.listAll()).stream()
                        .map(OutgoingLetter::complaintId))
                .doesNotContain(complaint.id());
    }

    private UUID plan(Complaint complaint) {
        return waiting(complaint).stream()
                .filter(letter -> letter.is(Plan.LETTER))
                .findFirst()
                .orElseThrow()
                .documentId();
    }

    private List<OutgoingLetter> waiting(Complaint complaint) {
        return cast.as(Cast.NORTHMOOR, "imran.sayeed", () -> letters.waiting(complaint.id()));
    }
}
