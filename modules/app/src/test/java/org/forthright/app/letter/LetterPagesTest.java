package org.forthright.app.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Eastmere words its letters, in the browser: Carol Siddall writes, Marcus Whitfield and Nadia Rahman approve. */
@House
class LetterPagesTest {

    private static final String ALL = "/" + Cast.EASTMERE + "/organisation/letters";
    private static final String POSTED = ALL + "/response-by-post";
    private static final Pattern KNOWN = Pattern.compile("name=\"version\" value=\"([^\"]*)\"");

    @Inject
    Cast cast;

    @Inject
    Texts texts;

    private Browser carol;
    private Browser marcus;
    private String draft = "";

    @BeforeEach
    void carolStartsFromTheModel() {
        carol = new Browser(cast.token("carol.siddall"));
        marcus = new Browser(cast.token("marcus.whitfield"));
        draft = start(POSTED + "/texts", "from", "model");
    }

    @AfterEach
    void nothingIsLeftOpen() {
        texts.clear(Cast.EASTMERE, "carol.siddall");
    }

    @Test
    void goesFromTheModelToATextThatASecondPersonHasPutInForce() {
        carol.get(ALL)
                .then()
                .body(allOf(containsString("Our answer"), containsString("Draft"), containsString("Model")));
        save("Your answer is on its way", "Dear ((complainant-name)),\n\nWe posted it today.")
                .then()
                .statusCode(303);
        carol.get(draft + "/check")
                .then()
                .body(allOf(
                        containsString("Nothing keeps this text from being used."),
                        containsString("<del><span class=\"nhsuk-u-visually-hidden\">taken away: </span>")));
        handIn().then().statusCode(303);
        carol.get(draft + "/check").then().body(containsString("You had a hand in this text"));
        approve(carol, "1").then().statusCode(409).body(containsString("somebody else has to approve it"));
        marcus.get("/" + Cast.EASTMERE + "/organisation").then().body(containsString("To approve"));
        approve(marcus, "1").then().statusCode(303);
        marcus.get(POSTED).then().body(allOf(containsString("Scheduled"), containsString("from 1 March 2027")));
        save("Otherwise", "Words.").then().statusCode(409).body(containsString("no longer a draft"));
    }

    @Test
    void saysWithLineAndReasonWhatKeepsATextFromBeingUsedAndKeepsItAllTheSame() {
        save("Your answer", "Dear ((complainant-name)),\n\nIt is about ((service)) and ((servise)).")
                .then()
                .statusCode(303);
        carol.get(draft + "/check")
                .then()
                .body(allOf(
                        containsString("<strong>Line 3</strong>: ((servise)) is not in the list of placeholders"),
                        containsString("((service)) says more of the complaint than a plain mail may"),
                        not(containsString("Hand in for approval"))));
        handIn().then().statusCode(409).body(containsString("with line and reason"));
        save("((parts))", "((phrase: none))\n\n((servise))").then().statusCode(303);
        assertThat(carol.get(draft + "/check").asString())
                .containsSubsequence("<strong>Subject</strong>", "<strong>Line 1</strong>", "<strong>Line 3</strong>");
    }

    @Test
    void showsAPreviewWithoutSavingAndKeepsWhatWasTyped() {
        Response page = carol.get(draft);
        Response preview = carol.post(
                page,
                draft,
                "version",
                known(page),
                "subject",
                "For ((complainant-name))",
                "body",
                "## News\n\n**It** is <script>alert(1)</script> {config:secret} [here](javascript:alert(1)) ((nobody)).",
                "format",
                "STANDARD",
                "do",
                "preview");
        preview.then()
                .statusCode(200)
                .body(allOf(
                        containsString("For Farida Okonjo"),
                        containsString("&lt;script&gt;alert(1)&lt;/script&gt; {config:secret}"),
                        containsString("((nobody))"),
                        containsString("<strong>It</strong>"),
                        containsString("## News"),
                        not(containsString("<script>alert")),
                        not(containsString("href=\"javascript"))));
        carol.get(draft).then().body(not(containsString("((nobody))")));
    }

    @Test
    void printsTheSampleInBothSizesAndShowsItAsMail() {
        assertThat(carol.get(draft + "/paper").asByteArray()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(carol.get(draft + "/paper?format=LARGE_PRINT").asByteArray())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        carol.get(draft + "/paper?language=WELSH").then().statusCode(404);
        carol.get(draft).then().body(containsString("English, plain email"));
    }

    @Test
    void refusesATextOfFiveMegabytesAndAppliesNothingOfIt() {
        String before = carol.get(draft).asString().replaceAll("once=[^\"]+|value=\"[^\"]+\"", "");
        assertThat(save("Long", "too long ".repeat(600_000)).statusCode()).isIn(413, 422);
        save("Long", "x".repeat(20_001))
                .then()
                .statusCode(422)
                .body(containsString("The text is too long: 20,000 characters are kept"));
        assertThat(carol.get(draft).asString().replaceAll("once=[^\"]+|value=\"[^\"]+\"", ""))
                .isEqualTo(before);
    }

    @Test
    void ofTwoWhoWriteOrApproveAtOnceOneWinsAndTheOtherSeesTheConflict() {
        Response read = carol.get(draft);
        save("First", "My words.").then().statusCode(303);
        carol.post(read, draft, "version", known(read), "subject", "Second", "body", "Other words.")
                .then()
                .statusCode(409)
                .body(allOf(containsString("My words."), containsString("Other words.")));
        handIn().then().statusCode(303);
        Browser nadia = new Browser(cast.token("nadia.rahman"));
        Response page = nadia.get(draft + "/check");
        approve(marcus, "2").then().statusCode(303);
        nadia.post(
                        page,
                        draft + "/approval",
                        "version",
                        known(page),
                        "from-day",
                        "3",
                        "from-month",
                        "3",
                        "from-year",
                        "2027")
                .then()
                .statusCode(409)
                .body(allOf(containsString("2 March 2027"), containsString("3 March 2027")));
    }

    @Test
    void startsPhrasesByNameAndOffersThemInEveryLetter() {
        carol.post(ALL + "/phrases", "name", "Opening Hours")
                .then()
                .statusCode(422)
                .body(allOf(containsString("Name a phrase with small letters"), containsString("Opening Hours")));
        String phrase = start(ALL + "/phrases", "name", "opening-hours");
        assertThat(phrase).endsWith("/phrase-opening-hours/texts/1");
        carol.get(draft).then().body(containsString("((phrase: opening-hours))"));
        carol.get(phrase).then().body(not(containsString("name=\"subject\"")));
        carol.post(carol.get(POSTED), POSTED + "/texts", "from", "model")
                .then()
                .statusCode(409)
                .body(containsString("written already"));
    }

    @Test
    void isReturnedWithAReasonThatItsWritersRead() {
        handIn().then().statusCode(303);
        marcus.post(draft + "/return", "reason", "").then().statusCode(422);
        marcus.post(draft + "/return", "reason", "Say how to reach us.").then().statusCode(303);
        carol.get(draft).then().body(containsString("Say how to reach us."));
    }

    @Test
    void isForThoseWhoAnswerForTheLettersAndForNobodyElsewhere() {
        Browser owen = new Browser(cast.token("owen.pritchett"));
        owen.get(ALL).then().statusCode(403);
        owen.get(draft + "/paper").then().statusCode(403);
        owen.post(draft, "subject", "Mine", "body", "Now").then().statusCode(403);
        Browser gareth = new Browser(cast.token("gareth.vaughan"));
        gareth.get(draft).then().statusCode(404);
        gareth.get(draft.replace(Cast.EASTMERE, Cast.NORTHMOOR)).then().statusCode(404);
        carol.get(ALL + "/no-such-letter").then().statusCode(404);
    }

    private String start(String address, String field, String value) {
        Response started = carol.post(carol.get(address.replaceFirst("/(texts|phrases)$", "")), address, field, value);
        started.then().statusCode(303);
        return started.getHeader("Location").replaceFirst("https?://[^/]+", "");
    }

    private Response save(String subject, String body) {
        Response page = carol.get(draft);
        return carol.post(page, draft, "version", known(page), "subject", subject, "body", body);
    }

    private Response handIn() {
        return carol.post(carol.get(draft + "/check"), draft + "/submission", "note", "We say it our way.");
    }

    private Response approve(Browser who, String day) {
        Response page = marcus.get(draft + "/check");
        return who.post(
                page,
                draft + "/approval",
                "version",
                known(page),
                "from-day",
                day,
                "from-month",
                "3",
                "from-year",
                "2027");
    }

    private static String known(Response page) {
        Matcher known = KNOWN.matcher(page.asString());
        return known.find() ? known.group(1) : "";
    }
}
