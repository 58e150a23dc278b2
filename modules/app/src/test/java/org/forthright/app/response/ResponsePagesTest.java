package org.forthright.app.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.forthright.app.house.Cast;
import org.forthright.app.house.Desk;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.party.Parties;
import org.forthright.response.Responses;
import org.junit.jupiter.api.Test;

/** The pages and the JSON of answering. */
@House
class ResponsePagesTest extends AnsweringDesks {

    @Inject
    Responses responses;

    @Inject
    Parties parties;

    @Test
    void saysWhatStandsInTheWayOfADraft() {
        Complaint complaint = investigations.investigating();
        samir().open(complaint.reference(), "response")
                .then()
                .statusCode(200)
                .body(containsString("These points still wait for one."), containsString("/points/2/finding"));
        ruth().open(complaint.reference(), "response")
                .then()
                .statusCode(200)
                .body(containsString("Another organisation answers this complaint."));
    }

    @Test
    void listsWhatIsMissingAndLeadsToItsField() {
        Complaint complaint = investigations.found();
        samir().open(complaint.reference(), "response")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("1. He was sent home without a care plan."),
                        containsString("This letter is the end of our complaints procedure."),
                        containsString("href=\"#apology\""),
                        containsString("Put in for you"),
                        containsString("A point is upheld, but the letter does not yet apologise for it.")));
        samir().send(complaint.reference(), "response", "then", "submit", "apology", "We are sorry.")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("<a href=\"#ombudsman\">The letter does not yet tell the person"),
                        containsString("We are sorry.</textarea>"),
                        not(containsString("<a href=\"#apology\">A point"))));
        samir().send(complaint.reference(), "response", "then", "save", "apology", "We are sorry.")
                .then()
                .statusCode(303);
        samir().open(complaint.reference(), "response")
                .then()
                .body(containsString("Draft saved today at 10:00am by Samir Khalil"), containsString("1 of 13"));
        samir().open(complaint.reference(), "")
                .then()
                .body(containsString("1 of its 13 contents are there."), not(containsString("All its contents")));
        samir().open(complaint.reference(), "response/letter")
                .then()
                .statusCode(200)
                .body(containsString("The letter as it will look"), containsString("/response/letter/1\""));
        lucy().open(complaint.reference(), "response/letter").then().statusCode(200);
        ruth().open(complaint.reference(), "response/letter").then().statusCode(404);
        samir().send(complaint.reference(), "response", "then", "save", "apology", "Sorry.", "version", "7")
                .then()
                .statusCode(409)
                .body(containsString("We are sorry."), containsString("Sorry."));
    }

    @Test
    void goesFromDraftToSentThroughItsPages() {
        Complaint complaint = stories.drafted();
        samir().send(complaint.reference(), "response", filled(complaint, "submit"))
                .then()
                .statusCode(303);
        samir().open(complaint.reference(), "response/check")
                .then()
                .statusCode(200)
                .body(containsString("You wrote some of this response"));
        String read = version(complaint);
        samir().send(
                        complaint.reference(),
                        "response/check",
                        "attested",
                        "procedure",
                        "attested",
                        "points",
                        "version",
                        read)
                .then()
                .statusCode(409)
                .body(containsString("Somebody else checks it"), containsString("9.31"));
        lucy().send(complaint.reference(), "response/check", "attested", "points", "version", read)
                .then()
                .statusCode(422)
                .body(containsString("Confirm both"));
        lucy().send(
                        complaint.reference(),
                        "response/check",
                        "attested",
                        "procedure",
                        "attested",
                        "points",
                        "version",
                        read)
                .then()
                .statusCode(303);
        lucy().open(complaint.reference(), "response/signature").then().statusCode(403);
        patrick()
                .open(complaint.reference(), "response/signature")
                .then()
                .statusCode(200)
                .body(containsString("You sign as <b>Patrick Donnelly</b>"), containsString("In large print"));
        byte[] picture = patrick()
                .open(complaint.reference(), "response/letter/1")
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();
        assertThat(picture).hasSizeGreaterThan(10_000);
        patrick().open(complaint.reference(), "response/letter/99").then().statusCode(404);
        patrick()
                .send(complaint.reference(), "response/signature", "version", version(complaint))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/response"));
        String letter = letter(complaint).toString();
        samir().open(complaint.reference(), "response/dispatch")
                .then()
                .statusCode(200)
                .body(
                        containsString(letter),
                        containsString("farida.okonjo@mail.example"),
                        containsString("You send the letter yourself, now, from your organisation’s protected mail."));
        samir().open(complaint.reference(), "response/letter").then().statusCode(404);
        samir().send(complaint.reference(), "response/dispatch", "how", "POST", "papers", letter)
                .then()
                .statusCode(303);
        samir().open(complaint.reference(), "response").then().body(containsString("Sent by post"));
        ruth().open(complaint.reference(), "response").then().body(containsString("/documents/" + letter));
        ruth().open(complaint.reference(), "documents/" + letter)
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        ruth().open(complaint.reference(), "points/1/finding").then().body(containsString("There was no care plan."));
    }

    @Test
    void recordsALetterThatWasHandedOver() {
        Complaint complaint = stories.signed();
        String letter = letter(complaint).toString();
        samir().open(complaint.reference(), "response/dispatch")
                .then()
                .body(containsString("By hand"), containsString("By protected email, because the person agreed to it"));
        samir().send(complaint.reference(), "response/dispatch", "how", "HAND", "papers", letter)
                .then()
                .statusCode(303);
        samir().open(complaint.reference(), "response").then().body(containsString("Sent by hand"));
        samir().open(complaint.reference(), "timeline").then().body(containsString("Response sent by hand: "));
    }

    @Test
    void offersNoMailToSomebodyWithoutAnAddress() {
        Complaint complaint = stories.signed();
        cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> {
            parties.update("email = '' where complaintId = ?1", complaint.id());
        });
        samir().open(complaint.reference(), "response/dispatch")
                .then()
                .body(containsString("By hand"), not(containsString("By protected email")));
        samir().send(
                        complaint.reference(),
                        "response/dispatch",
                        "how",
                        "EMAIL",
                        "papers",
                        letter(complaint).toString())
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#how\">We have no email address of this person."));
    }

    private String[] filled(Complaint complaint, String then) {
        String version = version(complaint);
        return cast.as(Cast.CALDERBROOK, ResponseStories.WRITER, () -> {
            List<String> form = new ArrayList<>(List.of("then", then, "version", version));
            responses.require(complaint.id()).parts().forEach((key, words) -> form.addAll(List.of(key, words)));
            return form.toArray(String[]::new);
        });
    }

    private String version(Complaint complaint) {
        return cast.as(
                Cast.CALDERBROOK,
                ResponseStories.WRITER,
                () -> Integer.toString(responses.require(complaint.id()).version()));
    }

    private UUID letter(Complaint complaint) {
        return cast.as(Cast.CALDERBROOK, ResponseStories.WRITER, () -> stories.letterOf(complaint));
    }

    private Desk lucy() {
        return Desk.of(cast, Cast.CALDERBROOK, ResponseStories.CHECKER);
    }

    private Desk patrick() {
        return Desk.of(cast, Cast.CALDERBROOK, ResponseStories.SIGNER);
    }
}
