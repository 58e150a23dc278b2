package org.forthright.app.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.app.house.stage.TimeMachine;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.receipt.ReceiveComplaint;
import org.forthright.procedure.setting.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Oakfield promises more from Wednesday 25 November on: what came in on Monday keeps the promise of Monday. */
@House
class MovedToNewerVersionTest {

    private static final String OAKFIELD = "oakfield-diagnostics";
    private static final String MODEL = "england-private-provider/1";
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Inject
    Cast cast;

    @Inject
    ReceiveComplaint receiveComplaint;

    @Inject
    Versions versions;

    @Inject
    Participations participations;

    @Inject
    TimeMachine timeMachine;

    @AfterEach
    void back() {
        timeMachine.back();
        versions.clear(OAKFIELD, "paul.whitmore");
    }

    @Test
    void keepsItsVersionAndTheParagraphsOfItUntilSomebodyMovesItWithAReason() {
        String reference = received();
        String page = "/oakfield-diagnostics/complaints/" + reference;
        Browser victor = new Browser(cast.token("victor.anand"));
        victor.get(page + "/procedure").then().body(containsString("There is nothing to move"));
        int number = versions.draft(OAKFIELD, "paul.whitmore", MODEL);
        versions.set(OAKFIELD, "paul.whitmore", number, Setting.ACKNOWLEDGE_WITHIN_WORKING_DAYS, "2");
        versions.publish(OAKFIELD, "paul.whitmore", "elaine.torrance", number, WEDNESDAY);
        victor.get(page).then().body(not(containsString("Move to the procedure of today")));

        timeMachine.moveTo(LocalDateTime.of(2026, 11, 25, 10, 0));
        assertThat(part(reference).procedureVersion()).isEqualTo(MODEL);
        victor.get(page)
                .then()
                .body(allOf(
                        containsString("href=\"/oakfield-diagnostics/procedure/england-private-provider/1#3.8\""),
                        containsString("under our procedure, the model text of 1 April 2026"),
                        containsString(page + "/procedure")));
        Response form = victor.get(page + "/procedure");
        form.then()
                .body(allOf(
                        containsString("version " + number + ", in force since 25 November 2026</a>"),
                        containsString("Thursday 26 November"),
                        containsString("<strong>Wednesday 25 November")));
        victor.post(form, page + "/procedure", "version", "oakfield-diagnostics/" + number, "reason", " ")
                .then()
                .statusCode(422)
                .body(containsString("Write why it is moved"));
        victor.post(form, page + "/procedure", "version", "oakfield-diagnostics/999", "reason", "We promised it.")
                .then()
                .statusCode(409);
        assertThat(part(reference).procedureVersion()).isEqualTo(MODEL);

        victor.post(form, page + "/procedure", "version", "oakfield-diagnostics/" + number, "reason", "We promised it.")
                .then()
                .statusCode(303);

        assertThat(part(reference).procedureVersion()).isEqualTo("oakfield-diagnostics/" + number);
        assertThat(part(reference).acknowledgeBy()).isEqualTo(WEDNESDAY);
        assertThat(part(reference).dueOn()).isEqualTo(WEDNESDAY);
        victor.get(page)
                .then()
                .body(allOf(
                        containsString("href=\"/oakfield-diagnostics/procedure/" + number + "#3.8\""),
                        not(containsString("england-private-provider/1#")),
                        not(containsString("Move to the procedure of today"))));
        victor.get(page + "/timeline")
                .then()
                .body(containsString(
                        "Moved from the model text of 1 April 2026 to version %d, in force since 25 November 2026: We promised it."
                                .formatted(number)));
        victor.post(
                        victor.get(page + "/procedure"),
                        page + "/procedure",
                        "version",
                        "oakfield-diagnostics/" + number,
                        "reason",
                        "Again.")
                .then()
                .statusCode(409)
                .body(containsString("handled by the version of your procedure that is in force today"));
    }

    @Test
    void severalAreMovedAtOnceOrNone() {
        String one = received();
        String other = received();
        Browser victor = new Browser(cast.token("victor.anand"));
        String page = "/oakfield-diagnostics/organisation/earlier-versions";
        int number = versions.draft(OAKFIELD, "paul.whitmore", MODEL);
        versions.publish(OAKFIELD, "paul.whitmore", "elaine.torrance", number, LocalDate.of(2026, 11, 26));
        timeMachine.moveTo(LocalDateTime.of(2026, 11, 26, 10, 0));
        victor.get("/oakfield-diagnostics/work").then().body(containsString("href=\"" + page + "\""));
        Response form = victor.get(page);
        form.then().body(allOf(containsString(one), containsString(other)));
        String label = "oakfield-diagnostics/" + number;

        victor.post(form, page, "version", label, "reason", "We promised it.")
                .then()
                .statusCode(422);
        victor.post(
                        form,
                        page,
                        "version",
                        label,
                        "reason",
                        "We promised it.",
                        "complaint",
                        one,
                        "complaint",
                        "OD-1999-99999")
                .then()
                .statusCode(404);
        assertThat(part(one).procedureVersion()).isNotEqualTo(label);

        victor.post(form, page, "version", label, "reason", "We promised it.", "complaint", one, "complaint", other)
                .then()
                .statusCode(303);
        assertThat(part(one).procedureVersion()).isEqualTo(label);
        assertThat(part(other).procedureVersion()).isEqualTo(label);
        victor.get(page).then().body(not(containsString("value=\"" + one + "\"")));
        new Browser(cast.token("rosie.kemble")).get(page).then().statusCode(403);
    }

    @Test
    void isMovedByTheComplaintsManagerAlone() {
        String page = "/oakfield-diagnostics/complaints/" + received();
        new Browser(cast.token("rosie.kemble")).get(page + "/procedure").then().statusCode(403);
        new Browser(cast.token("helen.croft")).get(page + "/procedure").then().statusCode(404);
    }

    private String received() {
        return cast.as(OAKFIELD, "victor.anand", () -> receiveComplaint
                .receive(Stories.receipt(ConsentAnswer.NOT_YET))
                .reference());
    }

    private Participation part(String reference) {
        return cast.as(OAKFIELD, "victor.anand", () -> participations.require(reference));
    }
}
