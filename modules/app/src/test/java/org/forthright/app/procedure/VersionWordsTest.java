package org.forthright.app.procedure;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import org.forthright.app.house.House;
import org.junit.jupiter.api.Test;

/** The words of a version: what may be typed into it, and what two people who type at once see. */
@House
class VersionWordsTest extends VersionAtEastmere {

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
}
