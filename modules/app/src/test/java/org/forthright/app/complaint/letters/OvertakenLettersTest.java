package org.forthright.app.complaint.letters;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Cast;
import org.forthright.app.house.Desk;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.clock.Plan;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.consent.Consents;
import org.forthright.complaint.correspondence.OutgoingLetter;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.step.AgreePlan;
import org.forthright.platform.paper.PageImages;
import org.junit.jupiter.api.Test;

/** A letter that says what no longer holds is not sent any more. */
@House
class OvertakenLettersTest {

    private static final String IMRAN = "imran.sayeed";

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Inject
    OutgoingLetters letters;

    @Inject
    Consents consents;

    @Inject
    Participations participations;

    @Inject
    AgreePlan agreePlan;

    @Test
    void theLetterOfAnEarlierPlanGivesWayToTheNewerOne() {
        Complaint complaint = stories.planned(ConsentAnswer.GIVEN);
        UUID earlier = plan(complaint);
        assertThat(words(complaint, earlier)).contains("15 January 2027");
        Plan.Terms later =
                new Plan.Terms(LocalDate.of(2027, 2, 12), true, "As before.", "by telephone", "The ward moved.");
        cast.as(Cast.NORTHMOOR, IMRAN, () -> agreePlan.agree(complaint.reference(), later, 1));
        assertThat(waiting(complaint)).extracting(OutgoingLetter::documentId).doesNotContain(earlier);
        assertThat(words(complaint, plan(complaint)))
                .contains("12 February 2027")
                .doesNotContain("15 January 2027");
        String sending = "letters/" + earlier + "/sending";
        assertThat(imran().open(complaint.reference(), sending).asString()).contains("was withdrawn before it went");
        assertThat(imran().send(
                                complaint.reference(),
                                sending,
                                "how",
                                "POST",
                                "sent-day",
                                "23",
                                "sent-month",
                                "11",
                                "sent-year",
                                "2026")
                        .statusCode())
                .isEqualTo(409);
        assertThat(imran().open(complaint.reference(), "timeline").asString())
                .containsOnlyOnce("Letter withdrawn before it was sent: ");
    }

    /** Whoever has the complaint now promises a day of its own. */
    @Test
    void theLetterOfAPlanGivesWayToTheForwarding() {
        Complaint complaint = stories.planned(ConsentAnswer.GIVEN);
        UUID plan = plan(complaint);
        stories.forwarded(complaint);
        assertThat(waiting(complaint)).extracting(OutgoingLetter::documentId).doesNotContain(plan);
        assertThat(cast.as(Cast.NORTHMOOR, IMRAN, () -> participations
                        .require(complaint.reference())
                        .respondBy()))
                .isEmpty();
    }

    @Test
    void isWithdrawnByHandUnlessThePersonIsOwedIt() {
        Complaint complaint = stories.planned(ConsentAnswer.GIVEN);
        String plan = "letters/" + plan(complaint) + "/withdrawal";
        assertThat(imran().send(complaint.reference(), plan, "withdraw", "yes").statusCode())
                .isEqualTo(303);
        assertThat(imran().send(complaint.reference(), plan, "withdraw", "yes").statusCode())
                .isEqualTo(409);
        assertThat(imran().open(complaint.reference(), "timeline").asString())
                .contains("Letter withdrawn before it was sent");
        String acknowledgement = "letters/" + waiting(complaint).getFirst().documentId() + "/withdrawal";
        imran().program()
                .post("/api" + imran().address(complaint.reference(), acknowledgement))
                .then()
                .statusCode(409)
                .body("code", equalTo("ACKNOWLEDGEMENT_OWED"), "citation", containsString("reg. 13(3)"));
    }

    @Test
    void theQuestionOfConsentShowsItsLetterUntilItIsAnswered() {
        Complaint complaint = stories.receivedFromNobodyKnown();
        Desk ruth = Desk.of(cast, Cast.NORTHMOOR, "ruth.adeyemi");
        String question = "consents/" + consent(complaint);
        ruth.send(complaint.reference(), question + "/letter");
        UUID letter = waiting(complaint).getLast().documentId();
        assertThat(ruth.open(complaint.reference(), "consents").asString())
                .contains("letters/" + letter + "/sending\">Letter of 23 November 2026</a>: still to be sent");
        Response answered = ruth.send(
                complaint.reference(),
                question + "/answer",
                "answer",
                "GIVEN",
                "by",
                "The caller",
                "how",
                "By telephone");
        assertThat(answered.getCookie("__Host-done")).isEqualTo("complaint.consent-answered");
        assertThat(waiting(complaint)).extracting(OutgoingLetter::documentId).doesNotContain(letter);
        assertThat(ruth.open(complaint.reference(), "timeline").asString())
                .containsOnlyOnce("Letter withdrawn before it was sent: ");
    }

    @Test
    void theQuestionOfConsentShowsHowItsLetterWent() {
        Complaint complaint = stories.received(ConsentAnswer.NOT_YET);
        Desk ruth = Desk.of(cast, Cast.NORTHMOOR, "ruth.adeyemi");
        ruth.send(complaint.reference(), "consents/" + consent(complaint) + "/letter");
        stories.posted(complaint);
        assertThat(ruth.open(complaint.reference(), "consents").asString())
                .contains("Letter sent 23 November 2026: by post");
    }

    private Desk imran() {
        return Desk.of(cast, Cast.NORTHMOOR, IMRAN);
    }

    private UUID consent(Complaint complaint) {
        return cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> consents.of(complaint.id())
                .getFirst()
                .id());
    }

    private UUID plan(Complaint complaint) {
        return waiting(complaint).stream()
                .filter(letter -> letter.is(Plan.LETTER))
                .findFirst()
                .orElseThrow()
                .documentId();
    }

    private List<OutgoingLetter> waiting(Complaint complaint) {
        return cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> letters.waiting(complaint.id()));
    }

    private String words(Complaint complaint, UUID letter) {
        byte[] pdf = imran().open(complaint.reference(), "documents/" + letter).asByteArray();
        return IntStream.rangeClosed(1, PageImages.pages(pdf))
                .mapToObj(page -> PageImages.of(pdf, page, 20).text())
                .collect(joining(" "))
                .replaceAll("\\s+", " ");
    }
}
