package org.forthright.app.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.app.house.TimeMachine;
import org.forthright.app.procedure.Versions;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.procedure.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Northmoor promises more from Wednesday 25 November on: what came in on Monday keeps the promise of Monday. */
@House
class MovedToNewerVersionTest {

    private static final String MODEL = "england-commissioner/1";
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Inject
    Versions versions;

    @Inject
    Participations participations;

    @Inject
    TimeMachine timeMachine;

    @AfterEach
    void back() {
        timeMachine.back();
        versions.clear(Cast.NORTHMOOR, "gareth.vaughan");
    }

    @Test
    void keepsItsVersionAndTheParagraphsOfItUntilSomebodyMovesItWithAReason() {
        String reference = stories.received(ConsentAnswer.NOT_YET).reference();
        String page = "/northmoor-icb/complaints/" + reference;
        Browser ruth = new Browser(cast.token("ruth.adeyemi"));
        ruth.get(page + "/procedure").then().body(containsString("There is nothing to move"));
        int number = versions.draft(Cast.NORTHMOOR, "gareth.vaughan", MODEL);
        versions.set(Cast.NORTHMOOR, "gareth.vaughan", number, Setting.ACKNOWLEDGE_WITHIN_WORKING_DAYS, "2");
        versions.publish(Cast.NORTHMOOR, "gareth.vaughan", "anna.lowe", number, WEDNESDAY);
        ruth.get(page).then().body(not(containsString("Move to the procedure of today")));

        timeMachine.moveTo(LocalDateTime.of(2026, 11, 25, 10, 0));
        assertThat(part(reference).procedureVersion()).isEqualTo(MODEL);
        ruth.get(page)
                .then()
                .body(allOf(
                        containsString("href=\"/northmoor-icb/procedure/england-commissioner/1#3.8\""),
                        containsString("version 1, in force since"),
                        containsString(page + "/procedure")));
        Response form = ruth.get(page + "/procedure");
        form.then()
                .body(allOf(
                        containsString("northmoor-icb/" + number + ", in force since 25 November 2026"),
                        containsString("Thursday 26 November"),
                        containsString("<strong>Wednesday 25 November")));
        ruth.post(form, page + "/procedure", "version", "northmoor-icb/" + number, "reason", " ")
                .then()
                .statusCode(422)
                .body(containsString("Write why it is moved"));
        ruth.post(form, page + "/procedure", "version", "northmoor-icb/999", "reason", "We promised it.")
                .then()
                .statusCode(409);
        assertThat(part(reference).procedureVersion()).isEqualTo(MODEL);

        ruth.post(form, page + "/procedure", "version", "northmoor-icb/" + number, "reason", "We promised it.")
                .then()
                .statusCode(303);

        assertThat(part(reference).procedureVersion()).isEqualTo("northmoor-icb/" + number);
        assertThat(part(reference).acknowledgeBy()).isEqualTo(WEDNESDAY);
        assertThat(part(reference).dueOn()).isEqualTo(WEDNESDAY);
        ruth.get(page)
                .then()
                .body(allOf(
                        containsString("href=\"/northmoor-icb/procedure/" + number + "#3.8\""),
                        not(containsString("england-commissioner/1#")),
                        not(containsString("Move to the procedure of today"))));
        ruth.get(page + "/timeline")
                .then()
                .body(containsString("Moved from procedure england-commissioner/1 to northmoor-icb/%d: We promised it."
                        .formatted(number)));
        ruth.post(
                        ruth.get(page + "/procedure"),
                        page + "/procedure",
                        "version",
                        "northmoor-icb/" + number,
                        "reason",
                        "Again.")
                .then()
                .statusCode(409)
                .body(containsString("handled by the version of your procedure that is in force today"));
    }

    @Test
    void isMovedByTheComplaintsManagerAlone() {
        String page = "/northmoor-icb/complaints/"
                + stories.received(ConsentAnswer.NOT_YET).reference();
        new Browser(cast.token("imran.sayeed")).get(page + "/procedure").then().statusCode(403);
        new Browser(cast.token("helen.croft")).get(page + "/procedure").then().statusCode(404);
    }

    private Participation part(String reference) {
        return cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> participations.require(reference));
    }
}
