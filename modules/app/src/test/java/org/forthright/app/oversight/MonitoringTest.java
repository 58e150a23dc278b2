package org.forthright.app.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.app.house.stage.TimeMachine;
import org.forthright.app.outcome.Answers;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.receipt.ReceiveComplaint;
import org.forthright.outcome.step.RecordRemedy;
import org.forthright.oversight.Forwarded;
import org.forthright.oversight.Watch;
import org.forthright.oversight.Watched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A commissioner watches over what it forwarded, and over nothing else. */
@House
class MonitoringTest {

    private static final String PAGE = "/northmoor-icb/monitoring";

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Inject
    Answers answers;

    @Inject
    ReceiveComplaint receiveComplaint;

    @Inject
    RecordRemedy recordRemedy;

    @Inject
    Forwarded forwarded;

    @Inject
    TimeMachine timeMachine;

    @AfterEach
    void back() {
        timeMachine.back();
    }

    @Test
    void showsForwardedComplaintsAndNoneThatWentToTheProviderDirectly() {
        Complaint theirs = stories.forwarded();
        Complaint direct = cast.as(
                Cast.CALDERBROOK,
                "helen.croft",
                () -> receiveComplaint.receive(Stories.receipt(ConsentAnswer.NOT_YET)));
        Complaint ours = stories.received(ConsentAnswer.NOT_YET);
        assertThat(references(Watch.ALL))
                .contains(theirs.reference())
                .doesNotContain(direct.reference(), ours.reference());
        page("ruth.adeyemi", PAGE + "?watch=ALL")
                .then()
                .statusCode(200)
                .body(containsString("Calderbrook Hospital Trust"), not(containsString(direct.reference())));
    }

    @Test
    void saysWhatIsLateOnTheDayAfterItWasDue() {
        Complaint complaint = stories.forwarded();
        assertThat(references(Watch.LATE)).doesNotContain(complaint.reference());
        timeMachine.moveTo(LocalDateTime.of(2026, 11, 27, 9, 0));
        assertThat(references(Watch.LATE)).contains(complaint.reference());
        assertThat(watched(complaint).isAcknowledgedLate(LocalDate.of(2026, 11, 27)))
                .isTrue();
    }

    /** The hospital promised Friday 15 January 2027, and Northmoor's own last day is in May. */
    @Test
    void putsAProvidersOverdueAnswerAmongTheOverdueAndNamesIt() {
        Complaint complaint = stories.posted(answers.drafting());
        assertThat(workList(complaint)).doesNotContain("Ask Calderbrook");
        timeMachine.moveTo(LocalDateTime.of(2027, 1, 15, 9, 0));
        assertThat(workList(complaint)).doesNotContain("Ask Calderbrook");
        timeMachine.moveTo(LocalDateTime.of(2027, 1, 18, 9, 0));
        assertThat(workList(complaint))
                .contains("Ask Calderbrook Hospital Trust for its answer, due 15 January 2027", "1 working day late");
        page("imran.sayeed", "/northmoor-icb/complaints/" + complaint.reference())
                .then()
                .body(containsString("Ask Calderbrook Hospital Trust for its answer, due 15 January 2027"));
        answers.answer(complaint);
        assertThat(workList(complaint)).doesNotContain("Ask Calderbrook");
    }

    @Test
    void countsThePromisesThatWereNotKept() {
        Complaint complaint = answers.drafting();
        cast.as(
                Cast.CALDERBROOK,
                "helen.croft",
                () -> recordRemedy.record(
                        complaint.reference(),
                        new RecordRemedy.Command(
                                "payment", "Pay back the taxi", "Finance office", LocalDate.of(2026, 12, 1))));
        answers.answer(complaint);
        assertThat(watched(complaint).outcome()).isEqualTo("Upheld");
        assertThat(watched(complaint).overdueRemedies()).isZero();
        timeMachine.moveTo(LocalDateTime.of(2026, 12, 2, 9, 0));
        assertThat(watched(complaint).overdueRemedies()).isEqualTo(1);
        page("ruth.adeyemi", PAGE + "?watch=REMEDIES").then().body(containsString("1 remedy overdue"));
    }

    @Test
    void refusesAViewThatThereIsNot() {
        page("ruth.adeyemi", "/api/northmoor-icb/monitoring/complaints?watch=X")
                .then()
                .statusCode(400);
        page("ruth.adeyemi", "/api/northmoor-icb/monitoring/complaints?watch=ALL")
                .then()
                .statusCode(200);
    }

    @Test
    void isForThoseWhoCommissionAlone() {
        page("helen.croft", "/calderbrook-hospital/monitoring").then().statusCode(404);
        page("colette.marsden", PAGE).then().statusCode(403);
        page("nadia.rahman", "/eastmere-icb/monitoring?watch=ALL")
                .then()
                .statusCode(200)
                .body(not(containsString("Calderbrook")));
    }

    /** Its row, on whichever page of the list it stands. */
    private String workList(Complaint complaint) {
        String list = IntStream.rangeClosed(1, 25)
                .mapToObj(number -> page("imran.sayeed", "/northmoor-icb/work?view=all&page=" + number)
                        .asString())
                .collect(Collectors.joining());
        int at = list.indexOf(complaint.reference());
        return at < 0 ? "" : list.substring(at, list.indexOf("</tr>", at));
    }

    private List<String> references(Watch watch) {
        return list(watch).stream().map(Watched::reference).toList();
    }

    private Watched watched(Complaint complaint) {
        return list(Watch.ALL).stream()
                .filter(each -> each.complaintId().equals(complaint.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<Watched> list(Watch watch) {
        return cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> forwarded.list(watch, Stories.calderbrook(), 0, 500));
    }

    private Response page(String username, String address) {
        return new Browser(cast.token(username)).get(address);
    }
}
