package org.forthright.app.procedure;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.app.house.stage.TimeMachine;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.receipt.ReceiveComplaint;
import org.forthright.procedure.setting.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Oakfield tries a draft on the complaints of the last three months before it decides. */
@House
class TrialPagesTest {

    private static final String OAKFIELD = "oakfield-diagnostics";
    private static final String WRITER = "paul.whitmore";
    private static final String MODEL = "england-private-provider/1";

    @Inject
    Cast cast;

    @Inject
    ReceiveComplaint receiveComplaint;

    @Inject
    Versions versions;

    @Inject
    TimeMachine timeMachine;

    @AfterEach
    void back() {
        timeMachine.back();
        versions.clear(OAKFIELD, WRITER);
    }

    @Test
    void saysWhichDaysWouldHaveMovedWhoWouldHaveBeenLateAndWhichLettersChange() {
        String reference = received();
        String trial = trial("1");

        as("victor.anand")
                .get(trial)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("since 23 August 2026"),
                        containsString("<a href=\"/oakfield-diagnostics/complaints/" + reference + "\">"),
                        containsString("Thursday 26 November"),
                        containsString("Tuesday 24 November"),
                        containsString("one working day"),
                        containsString("<li>Receipt of the complaint</li>"),
                        not(containsString("Would have been late"))));
        as(WRITER)
                .get(trial)
                .then()
                .body(allOf(containsString(reference), not(containsString("/complaints/" + reference))));

        timeMachine.moveTo(LocalDateTime.of(2026, 11, 25, 10, 0));
        as("victor.anand").get(trial).then().body(containsString("Would have been late"));
    }

    @Test
    void isReachedFromTheCheckAndFindsNothingWhereNothingChanges() {
        String reference = received();
        String trial = trial("3");
        as(WRITER).get(trial.replace("/trial", "/check")).then().body(containsString("href=\"" + trial + "\""));
        as(WRITER)
                .get(trial)
                .then()
                .body(allOf(
                        containsString("No setting differs"),
                        not(containsString(reference)),
                        containsString("No letter rests on what changes.")));
        as("rosie.kemble").get(trial).then().statusCode(403);
        as("carol.siddall").get(trial).then().statusCode(404);
    }

    private String received() {
        return cast.as(OAKFIELD, "victor.anand", () -> receiveComplaint
                .receive(Stories.receipt(ConsentAnswer.NOT_YET))
                .reference());
    }

    private String trial(String acknowledgeWithin) {
        int number = versions.draft(OAKFIELD, WRITER, MODEL);
        versions.set(OAKFIELD, WRITER, number, Setting.ACKNOWLEDGE_WITHIN_WORKING_DAYS, acknowledgeWithin);
        return "/oakfield-diagnostics/organisation/procedure/" + number + "/trial";
    }

    private Browser as(String username) {
        return new Browser(cast.token(username));
    }
}
