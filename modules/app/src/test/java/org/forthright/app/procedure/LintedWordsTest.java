package org.forthright.app.procedure;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the linter finds stands on the check page before anybody hands a version in. */
@House
class LintedWordsTest {

    private static final String MODEL = "england-commissioner/1";
    private static final String WRITER = "carol.siddall";

    @Inject
    Cast cast;

    @Inject
    Versions versions;

    private Browser carol;
    private int number;
    private String draft = "";

    @BeforeEach
    void carolHasFilledEveryPlace() {
        carol = new Browser(cast.token(WRITER));
        number = versions.draft(Cast.EASTMERE, WRITER, MODEL);
        draft = "/" + Cast.EASTMERE + "/organisation/procedure/" + number;
    }

    @AfterEach
    void nothingIsLeftOpen() {
        versions.clear(Cast.EASTMERE, WRITER);
    }

    @Test
    void keepBackAVersionWhosePromisesAreNotThoseOfItsClocks() {
        word("9.26", """
                We finish by the date we agreed, and you hear from us every five working days. If we cannot keep the date, we
                tell everyone at once, say why and give a new one.
                """);
        carol.get(draft + "/check")
                .then()
                .body(allOf(
                        containsString("To put right before it can be approved"),
                        containsString("<a href=\"" + draft + "/paragraphs/keep-the-date\">Paragraph 9.26</a>"),
                        containsString("The text says 5 working days. The setting for this"),
                        containsString("Change the words or the setting, so that both say the same."),
                        containsString("five working days</strong></mark>"),
                        not(containsString("Hand in for approval"))));
        handIn().then().statusCode(409).body(containsString("The check page lists it"));
    }

    @Test
    void keepBackAVersionThatGivesPeopleLessThanTheLawAndNameTheRegulation() {
        word("9.13", "What can be put right is put right. Please complain within six months of what happened.");
        carol.get(draft + "/check")
                .then()
                .body(allOf(
                        containsString("Paragraph 9.13</a>"),
                        containsString("SI 2009/309 reg. 12;"),
                        containsString("They may give people more than the law does, never less.")));
        handIn().then().statusCode(409);
    }

    @Test
    void leaveAdviceToPeople() {
        word("9.13", "We put right what we can " + "and then we look at it once more ".repeat(8) + "and tell you.");
        carol.get(draft + "/check")
                .then()
                .body(allOf(
                        containsString("These keep nothing back."),
                        containsString("Part it."),
                        containsString("Nothing keeps this version from being approved.")));
        handIn().then().statusCode(303);
    }

    private void word(String paragraph, String text) {
        versions.word(Cast.EASTMERE, WRITER, number, paragraph, text);
    }

    private Response handIn() {
        return carol.post(carol.get(draft + "/check"), draft + "/submission", "note", "All ours.");
    }
}
