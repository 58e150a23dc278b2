package org.forthright.app.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.arc.All;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forthright.app.house.Cast;
import org.forthright.app.house.Desk;
import org.forthright.app.house.House;
import org.forthright.app.outcome.Answers;
import org.forthright.app.response.ResponseStories;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.casefile.CaseTask;
import org.forthright.complaint.casefile.CaseTasks;
import org.forthright.complaint.participation.Participations;
import org.forthright.outcome.step.RecordLearning;
import org.forthright.outcome.step.RecordNoLearning;
import org.forthright.outcome.step.RecordRemedy;
import org.junit.jupiter.api.Test;

/** What has to be done before a complaint is closed, and what is left of it afterwards. */
@House
class ClosingTest {

    private static final String RUTH = "ruth.adeyemi";
    private static final String HELEN = "helen.croft";

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Inject
    Answers answers;

    @Inject
    ResponseStories responses;

    @Inject
    Participations participations;

    @Inject
    RecordNoLearning recordNoLearning;

    @Inject
    RecordLearning recordLearning;

    @Inject
    RecordRemedy recordRemedy;

    @Inject
    @All
    List<CaseTasks> rooms;

    @Test
    void isRefusedWhileALetterWaitsAndShowsTheWayToIt() {
        Complaint complaint = answers.drafting();
        answers.answer(complaint);
        nothingLearned(complaint);
        Desk ruth = at(Cast.NORTHMOOR, RUTH);
        ruth.open(complaint.reference(), "closure")
                .then()
                .body(allOf(
                        containsString("To be done first"),
                        containsString("Send the letter “Acknowledgement, 23 November 2026”"),
                        containsString("/sending\""),
                        not(containsString(">Close the complaint</button>"))));
        ruth.send(complaint.reference(), "closure")
                .then()
                .statusCode(409)
                .body(containsString("Send it and record how it went"), containsString("paragraph 11.3"));
        ruth.program()
                .post("/api" + ruth.address(complaint.reference(), "closure"))
                .then()
                .statusCode(409)
                .body("code", equalTo("LETTERS_WAITING"), "citation", containsString("11.3"));
        stories.posted(complaint);
        assertThat(ruth.send(complaint.reference(), "closure").statusCode()).isEqualTo(303);
    }

    @Test
    void listsAllThatStandsInTheWay() {
        Complaint complaint = answers.drafting();
        answers.answer(complaint);
        Desk ruth = at(Cast.NORTHMOOR, RUTH);
        ruth.open(complaint.reference(), "closure")
                .then()
                .body(containsString("Send the letter"), containsString("Record what was learned"));
        ruth.open(complaint.reference(), "").then().body(containsString("Answered by the provider"));
    }

    @Test
    void happensOnce() {
        Complaint complaint = closedEverywhere();
        at(Cast.NORTHMOOR, RUTH)
                .send(complaint.reference(), "closure")
                .then()
                .statusCode(409)
                .body(containsString("You already closed this complaint."));
    }

    @Test
    void leavesNothingToDoWithEitherOrganisation() {
        Complaint complaint = closedEverywhere();
        assertThat(tasks(Cast.NORTHMOOR, RUTH, complaint)).isEmpty();
        assertThat(tasks(Cast.CALDERBROOK, HELEN, complaint)).isEmpty();
        for (Desk desk : List.of(at(Cast.NORTHMOOR, RUTH), at(Cast.CALDERBROOK, HELEN))) {
            desk.open(complaint.reference(), "").then().body(containsString("Nothing is left to do"));
        }
    }

    @Test
    void keepsWhatWasPromisedOnTheListOfWhoeverPromisedItUntilItIsDone() {
        Complaint complaint = answers.answered();
        cast.as(Cast.CALDERBROOK, HELEN, () -> {
            recordRemedy.record(
                    complaint.reference(),
                    new RecordRemedy.Command(
                            "payment", "Pay back the taxi", "Finance office", LocalDate.of(2026, 12, 4)));
            recordLearning.record(
                    complaint.reference(),
                    new RecordLearning.Command(
                            "Nobody leaves at night without a plan", "Matron of ward 7", LocalDate.of(2027, 1, 29)));
        });
        Desk helen = at(Cast.CALDERBROOK, HELEN);
        assertThat(helen.send(complaint.reference(), "closure").statusCode()).isEqualTo(303);
        String promised = promised(helen);
        assertThat(promised)
                .contains(
                        "Pay back the taxi", "Finance office", "4 December", "Matron of ward 7", complaint.reference());
        assertThat(promised(at(Cast.NORTHMOOR, RUTH))).doesNotContain(complaint.reference());
        assertThat(tasks(Cast.CALDERBROOK, HELEN, complaint))
                .extracting(CaseTask::title)
                .containsExactly("Pay back the taxi", "Nobody leaves at night without a plan");
        String completion =
                promised.replaceAll("(?s).*href=\"[^\"]*/" + complaint.reference() + "/(remedies/[^\"]*)\".*", "$1");
        Response done = helen.send(
                complaint.reference(),
                completion,
                "done-day",
                "23",
                "done-month",
                "11",
                "done-year",
                "2026",
                "proof",
                "Payment advice 77");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(promised(helen)).doesNotContain("Pay back the taxi").contains("Matron of ward 7");
    }

    @Test
    void leadsWhoForwardedItToTheAnswerThatIsToBeRead() {
        Complaint complaint = responses.sent();
        UUID letter = cast.as(Cast.CALDERBROOK, HELEN, () -> responses.letterOf(complaint));
        at(Cast.NORTHMOOR, RUTH)
                .open(complaint.reference(), "")
                .then()
                .body(
                        containsString("Read the answer of Calderbrook Hospital Trust"),
                        containsString("/documents/" + letter + "\" aria-describedby"));
    }

    /** Each looks at what it upheld itself; whoever watched asks for what the other puts right. */
    @Test
    void asksBothForTheRemedyOfAPointThatWasUpheld() {
        Complaint complaint = responses.sent();
        at(Cast.CALDERBROOK, HELEN)
                .open(complaint.reference(), "closure")
                .then()
                .body(containsString("A point was upheld, and no remedy is on record"));
        at(Cast.NORTHMOOR, RUTH)
                .open(complaint.reference(), "closure")
                .then()
                .body(containsString("no remedy of theirs is on record"));
        cast.as(
                Cast.CALDERBROOK,
                HELEN,
                () -> recordRemedy.record(
                        complaint.reference(),
                        new RecordRemedy.Command(
                                "payment", "Pay back the taxi", "Finance", LocalDate.of(2026, 12, 4))));
        at(Cast.NORTHMOOR, RUTH)
                .open(complaint.reference(), "closure")
                .then()
                .body(not(containsString("no remedy of theirs is on record")));
    }

    private Complaint closedEverywhere() {
        Complaint complaint = answers.answered();
        nothingLearned(complaint);
        at(Cast.CALDERBROOK, HELEN).send(complaint.reference(), "closure");
        at(Cast.NORTHMOOR, RUTH).send(complaint.reference(), "closure");
        return complaint;
    }

    private void nothingLearned(Complaint complaint) {
        cast.as(
                Cast.CALDERBROOK,
                HELEN,
                () -> recordNoLearning.record(complaint.reference(), "The rule was right and was kept."));
    }

    private List<CaseTask> tasks(String organisation, String person, Complaint complaint) {
        return cast.as(organisation, person, () -> rooms.stream()
                .flatMap(room -> room.of(participations.require(complaint.reference())).stream())
                .toList());
    }

    /** The group of what was promised, on the last page of the work list. */
    private static String promised(Desk desk) {
        String list = desk.workList("all", 1000).asString();
        int start = list.indexOf("id=\"promised\"");
        return start < 0 ? "" : list.substring(start, list.indexOf("</tbody>", start));
    }

    private Desk at(String organisation, String person) {
        return Desk.of(cast, organisation, person);
    }
}
