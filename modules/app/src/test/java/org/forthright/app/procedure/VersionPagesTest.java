package org.forthright.app.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.procedure.slot.Slots;
import org.junit.jupiter.api.Test;

/** Eastmere makes the procedure its own, in the browser: Carol Siddall writes, Marcus Whitfield approves. */
@House
class VersionPagesTest extends VersionAtEastmere {

    @Inject
    Slots slots;

    @Test
    void goesFromTheModelTextToAVersionThatASecondPersonHasPutInForce() {
        fillEveryPlace();
        save("/settings", settings("acknowledgeWithinWorkingDays", "2")).then().statusCode(303);
        save("/paragraphs/first-contact", "choice", "OWN", "text", "We listen first, and write down what we heard.")
                .then()
                .statusCode(303);
        carol.get(draft + "/check")
                .then()
                .body(allOf(
                        containsString("Nothing keeps this version from being approved."),
                        containsString("<td><span class=\"app-phone\">Now: </span>two working days</td>"),
                        containsString("<ins><span class=\"nhsuk-u-visually-hidden\">added: </span>")));
        save("/submission", "note", "We acknowledge a day sooner.").then().statusCode(303);
        carol.get(draft + "/check").then().body(containsString("You had a hand in this version"));
        approve(carol, "1", "12", "2026").then().statusCode(409).body(containsString("somebody else has to approve"));
        carol.get(ALL).then().body(allOf(not(containsString("Read and decide")), not(containsString("Go on with"))));
        marcus.get(ALL)
                .then()
                .body(allOf(
                        containsString("to approve"),
                        containsString("Read and decide"),
                        not(containsString("Go on with the draft"))));
        marcus.get(draft + "/check").then().body(containsString("name=\"from-year\" type=\"text\" value=\"\""));
        approve(marcus, "22", "11", "2026")
                .then()
                .statusCode(422)
                .body(containsString("The date must be today or in the future"));
        approve(marcus, "", "", "")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Enter the first day on which it holds"),
                        containsString("We acknowledge a day sooner.")));
        approve(marcus, "1", "12", "2026").then().statusCode(303).header("Location", endsWith(ALL));
        marcus.get(ALL).then().body(allOf(containsString("Scheduled"), containsString("from 1 December 2026")));
        save("/paragraphs/first-contact", "choice", "MODEL")
                .then()
                .statusCode(409)
                .body(containsString("no longer a draft"));
    }

    @Test
    void letsNoSettingFallBelowTheLawAndSaysWhichRegulationForbidsIt() {
        save("/settings", settings("acknowledgeWithinWorkingDays", "4"))
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("not later than three working days"),
                        containsString("SI 2009/309 reg. 13(3); model procedure, paragraph 3.8"),
                        containsString("value=\"4\"")));
        carol.get(draft + "/settings")
                .then()
                .body(containsString("name=\"acknowledgeWithinWorkingDays\" type=\"text\" value=\"3\""));
    }

    @Test
    void cannotBeHandedInWhileSomethingIsOpenAndListsEachThingWithALinkToItsPlace() {
        carol.get(draft + "/check")
                .then()
                .body(allOf(
                        containsString("To put right before it can be approved"),
                        containsString(draft + "/slots/"),
                        not(containsString("Hand in for approval"))));
        save("/submission", "note", "All ours.").then().statusCode(409).body(containsString("The check page lists it"));
    }

    @Test
    void ofTwoWhoApproveAtOnceOneWinsAndTheOtherSeesTheConflict() {
        fillEveryPlace();
        save("/submission", "note", "Our own words.").then().statusCode(303);
        Response page = marcus.get(draft + "/check");
        approve(marcus, "1", "3", "2027").then().statusCode(303);
        browser("nadia.rahman")
                .post(
                        page,
                        draft + "/approval",
                        "version",
                        known(page),
                        "from-day",
                        "1",
                        "from-month",
                        "2",
                        "from-year",
                        "2027")
                .then()
                .statusCode(409)
                .body(allOf(containsString("1 March 2027"), containsString("1 February 2027")));
    }

    @Test
    void isReturnedWithAReasonThatItsWritersRead() {
        fillEveryPlace();
        save("/submission", "note", "Our own words.").then().statusCode(303);
        marcus.post(draft + "/return", "reason", "").then().statusCode(422);
        marcus.post(draft + "/return", "reason", "Say who gives the clinical view.")
                .then()
                .statusCode(303);
        carol.get(draft).then().body(containsString("Say who gives the clinical view."));
    }

    @Test
    void isForThoseWhoAnswerForTheProcedureAlone() {
        browser("owen.pritchett").get(ALL).then().statusCode(403);
        browser("owen.pritchett")
                .post(draft + "/paragraphs/first-contact", "choice", "MODEL")
                .then()
                .statusCode(403);
        browser("gareth.vaughan").get(ALL).then().statusCode(404);
        carol.post(ALL, "from", MODEL).then().statusCode(409).body(containsString("being written already"));
        carol.get("/" + Cast.EASTMERE + "/organisation").then().body(containsString(ALL));
    }

    private void fillEveryPlace() {
        slots.all().stream().filter(slot -> slot.kind().isLocal()).forEach(slot -> save(
                        "/slots/" + slot.name(), "choice", "WORDS", "text", "our words for it")
                .then()
                .statusCode(303));
    }

    private Response approve(Browser who, String day, String month, String year) {
        Response page = who.get(draft + "/check");
        return who.post(
                page,
                draft + "/approval",
                "version",
                rowVersion(),
                "from-day",
                day,
                "from-month",
                month,
                "from-year",
                year);
    }

    /** The settings page as it stands, with one value typed over. */
    private String[] settings(String key, String value) {
        List<String> form = new ArrayList<>();
        String html = carol.get(draft + "/settings").asString();
        Matcher inputs = Pattern.compile("<input class=\"nhsuk-input[^>]* name=\"(\\w+)\"[^>]* value=\"([^\"]*)\"")
                .matcher(html);
        while (inputs.find()) {
            form.addAll(List.of(inputs.group(1), inputs.group(1).equals(key) ? value : inputs.group(2)));
        }
        Matcher chosen = Pattern.compile("name=\"(\\w+)\" type=\"(?:radio|checkbox)\" value=\"([^\"]*)\" checked")
                .matcher(html);
        while (chosen.find()) {
            form.addAll(List.of(chosen.group(1), chosen.group(2)));
        }
        assertThat(form).contains(key);
        return form.toArray(String[]::new);
    }

    private String rowVersion() {
        int number = Integer.parseInt(draft.substring(draft.lastIndexOf('/') + 1));
        return cast.as(
                Cast.EASTMERE,
                "carol.siddall",
                () -> String.valueOf(versions.requireMine(number).version()));
    }
}
