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
import org.forthright.procedure.version.ProcedureVersions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Eastmere makes the procedure its own, in the browser: Carol Siddall writes, Marcus Whitfield approves. */
@House
class VersionPagesTest {

    private static final String ALL = "/" + Cast.EASTMERE + "/organisation/procedure";
    private static final String MODEL = "england-commissioner/1";
    private static final Pattern KNOWN = Pattern.compile("name=\"version\" value=\"([^\"]*)\"");

    @Inject
    Cast cast;

    @Inject
    Slots slots;

    @Inject
    ProcedureVersions versions;

    private Browser carol;
    private Browser marcus;
    private String draft = "";

    @BeforeEach
    void carolStartsFromTheModel() {
        carol = browser("carol.siddall");
        marcus = browser("marcus.whitfield");
        Response started = carol.post(ALL, "from", MODEL);
        started.then().statusCode(303);
        draft = started.getHeader("Location").replaceFirst("https?://[^/]+", "");
    }

    @AfterEach
    void nothingIsLeftOpen() {
        if (isOpen()) {
            carol.post(draft + "/withdrawal").then().statusCode(303);
        }
    }

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
        marcus.get(ALL).then().body(containsString("to approve"));
        approve(marcus, "22", "11", "2026")
                .then()
                .statusCode(422)
                .body(containsString("The date must be today or in the future"));
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
    void keepsTheWordsOfTheLawAndWantsAReasonForOthersThanTheLawAsksFor() {
        carol.get(draft + "/paragraphs/ombudsman-in-every-response")
                .then()
                .body(containsString("They stay as they are in the model."));
        save("/paragraphs/ombudsman-in-every-response", "choice", "OWN", "text", "Please yourself.")
                .then()
                .statusCode(409)
                .body(containsString("These words are the law"));
        save("/paragraphs/outside-procedure", "choice", "OWN", "text", "Some things go another way.")
                .then()
                .statusCode(422)
                .body(allOf(containsString("write why yours differ"), containsString("Some things go another way.")));
        save("/paragraphs/outside-procedure", "choice", "OUT")
                .then()
                .statusCode(409)
                .body(containsString("do not leave it out"));
        save(
                        "/paragraphs/outside-procedure",
                        "choice",
                        "OWN",
                        "text",
                        "Some go another way.",
                        "reason",
                        "Shorter for our readers.")
                .then()
                .statusCode(303);
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
    void takesParagraphsOfTheOrganisationsOwnWithoutRenumberingTheModel() {
        save(
                        "/sections/9/paragraphs",
                        "title",
                        "Our drop-in",
                        "text",
                        "Come to ((organisation-address)) on any Friday.")
                .then()
                .statusCode(303);
        carol.get(draft).then().body(containsString("9.A Our drop-in"));
        save("/paragraphs/local-9-a", "choice", "OWN", "title", "Our drop-in", "text", "Come on ((any-day)).")
                .then()
                .statusCode(422)
                .body(containsString("((any-day)) is not in the list of places below"));
        save("/paragraphs/local-9-a", "choice", "OUT").then().statusCode(303);
        carol.get(draft).then().body(containsString("Left out"));
    }

    @Test
    void refusesAParagraphOfFiveMegabytesAndSavesNothing() {
        save("/paragraphs/first-contact", "choice", "OWN", "text", "x".repeat(5_000_000))
                .then()
                .statusCode(422)
                .body(containsString("The paragraph must be 10,000 characters or fewer. Nothing was saved"));
        save("/paragraphs/first-contact", "choice", "OWN", "text", "x".repeat(6_000_000))
                .then()
                .statusCode(413)
                .body(containsString("What you sent is too large"));
        carol.get(draft + "/paragraphs/first-contact").then().body(not(containsString("xxx")));
    }

    @Test
    void showsBothTextsWhenTwoPeopleWordOneParagraphAtOnce() {
        Response page = carol.get(draft + "/paragraphs/first-contact");
        save("/paragraphs/first-contact", "choice", "OWN", "text", "Carol was here first.")
                .then()
                .statusCode(303);
        browser("nadia.rahman")
                .post(
                        page,
                        draft + "/paragraphs/first-contact",
                        "choice",
                        "OWN",
                        "text",
                        "Nadia wrote this.",
                        "version",
                        known(page))
                .then()
                .statusCode(409)
                .body(allOf(containsString("Carol was here first."), containsString("Nadia wrote this.")));
        save("/paragraphs/quick-answers", "choice", "OWN", "text", "Another paragraph is no conflict.")
                .then()
                .statusCode(303);
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

    private Response save(String place, String... form) {
        String address = draft + place;
        Response page = carol.get(place.equals("/submission") ? draft + "/check" : address);
        List<String> all = new ArrayList<>(List.of(form));
        all.addAll(List.of("version", known(page)));
        return carol.post(page, address, all.toArray(String[]::new));
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

    private static String known(Response page) {
        Matcher known = KNOWN.matcher(page.asString());
        return known.find() ? known.group(1) : "";
    }

    private String rowVersion() {
        int number = Integer.parseInt(draft.substring(draft.lastIndexOf('/') + 1));
        return cast.as(
                Cast.EASTMERE,
                "carol.siddall",
                () -> String.valueOf(versions.requireMine(number).version()));
    }

    private boolean isOpen() {
        return cast.as(Cast.EASTMERE, "carol.siddall", () -> versions.open().isPresent());
    }

    private Browser browser(String username) {
        return new Browser(cast.token(username));
    }
}
