package org.forthright.app.complaint.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Cast;
import org.forthright.app.house.Desk;
import org.forthright.app.house.House;
import org.forthright.app.house.stage.TimeMachine;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.Stage;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.correspondence.OutgoingLetter;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter that is written acknowledges nothing: the day counts on which it goes (SI 2009/309 reg. 13(3)). */
@House
class AcknowledgedOnceSentTest {

    private static final String RUTH = "ruth.adeyemi";
    private static final String UNSENT = "Acknowledgement written on %s, not yet sent";

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Inject
    OutgoingLetters letters;

    @Inject
    Participations participations;

    @Inject
    TimeMachine time;

    private Complaint complaint;
    private Desk ruth;

    @BeforeEach
    void isWrittenOnMonday() {
        complaint = stories.received(ConsentAnswer.NOT_YET);
        ruth = Desk.of(cast, Cast.NORTHMOOR, RUTH);
        assertThat(acknowledged("LETTER").statusCode()).isEqualTo(303);
    }

    @AfterEach
    void backToMonday() {
        time.back();
    }

    @Test
    void staysToBeAcknowledgedAndSaysThatTheLetterWaits() {
        assertThat(part().stage()).isEqualTo(Stage.RECEIVED);
        assertThat(part().acknowledgedOn()).isEmpty();
        assertThat(part().dueOn()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(ruth.open(complaint.reference(), "").asString())
                .contains(UNSENT.formatted("23 November 2026"), "To acknowledge by 26 Nov", "Send the letter")
                .doesNotContain("Acknowledged ");
        assertThat(ruth.open(complaint.reference(), "acknowledgement").asString())
                .contains(UNSENT.formatted("23 November 2026"), "/letters/" + letter().documentId() + "/sending");
        assertThat(ruth.open(complaint.reference(), "timeline").asString())
                .contains("Acknowledgement written as a letter, not yet sent")
                .doesNotContain("Complaint acknowledged");
        assertThat(ruth.workList("to-acknowledge", 1).asString()).contains(complaint.reference());
        ruth.program()
                .get("/api" + ruth.address(complaint.reference(), ""))
                .then()
                .body("mine.acknowledgedOn", equalTo(null), "mine.acknowledgementWrittenOn", equalTo("2026-11-23"));
    }

    @Test
    void isAcknowledgedOnTheDayOnWhichTheLetterWentWheneverThatIsWrittenDown() {
        time.moveTo(LocalDateTime.of(2026, 11, 27, 9, 0));
        assertThat(sent("28").statusCode()).isEqualTo(422);
        assertThat(sent("22").body().asString()).contains("A letter goes on the day it was written or later");
        Response wednesday = sent("25");
        assertThat(wednesday.statusCode()).isEqualTo(303);
        assertThat(part().acknowledgedOn()).contains(LocalDate.of(2026, 11, 25));
        assertThat(part().stage()).isEqualTo(Stage.PLANNING);
        assertThat(ruth.open(complaint.reference(), "timeline").asString())
                .contains(
                        "Letter sent by post on 25 November 2026: Acknowledgement, 23 November 2026",
                        "Complaint acknowledged by letter on 25 November 2026");
        assertThat(acknowledged("PHONE").statusCode()).isEqualTo(409);
    }

    @Test
    void isToldByProgramsInTheSameWay() {
        time.moveTo(LocalDateTime.of(2026, 11, 25, 9, 0));
        String sending = "/api" + ruth.address(complaint.reference(), "letters/" + letter().documentId() + "/sending");
        ruth.program()
                .body("{\"how\":\"POST\",\"on\":\"2026-11-26\"}")
                .post(sending)
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_THE_DAY_IT_WENT"));
        ruth.program().body("{\"how\":\"HAND\"}").post(sending).then().statusCode(201);
        assertThat(part().acknowledgedOn()).contains(LocalDate.of(2026, 11, 25));
    }

    @Test
    void isAcknowledgedByACallWhileTheLetterWaits() {
        time.moveTo(LocalDateTime.of(2026, 11, 24, 9, 0));
        assertThat(acknowledged("PHONE").statusCode()).isEqualTo(303);
        assertThat(sent("24").statusCode()).isEqualTo(303);
        assertThat(part().acknowledgedOn()).contains(LocalDate.of(2026, 11, 24));
        assertThat(ruth.open(complaint.reference(), "timeline").asString())
                .containsOnlyOnce("Complaint acknowledged by telephone on 24 November 2026");
    }

    @Test
    void aNewLetterTakesThePlaceOfTheOneThatWaits() {
        OutgoingLetter first = letter();
        assertThat(acknowledged("LETTER").statusCode()).isEqualTo(303);
        assertThat(waiting()).hasSize(1).extracting(OutgoingLetter::documentId).doesNotContain(first.documentId());
    }

    private Response acknowledged(String how) {
        return ruth.send(
                complaint.reference(),
                "acknowledgement",
                "how",
                how,
                "offer",
                "yes",
                "words",
                "We have it, thank you.");
    }

    private Response sent(String day) {
        return ruth.send(
                complaint.reference(),
                "letters/" + letter().documentId() + "/sending",
                "how",
                "POST",
                "sent-day",
                day,
                "sent-month",
                "11",
                "sent-year",
                "2026");
    }

    private Participation part() {
        return cast.as(Cast.NORTHMOOR, RUTH, () -> participations.require(complaint.reference()));
    }

    private OutgoingLetter letter() {
        return waiting().getFirst();
    }

    private List<OutgoingLetter> waiting() {
        return cast.as(Cast.NORTHMOOR, RUTH, () -> letters.waiting(complaint.id()));
    }
}
