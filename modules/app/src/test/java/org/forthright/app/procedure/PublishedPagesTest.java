package org.forthright.app.procedure;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.platform.paper.PageImages;
import org.forthright.platform.paper.Press;
import org.forthright.procedure.setting.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fellside's procedure as the public finds it: one version in force, one to come, one being written. */
@House
class PublishedPagesTest {

    private static final String PUBLIC = "/" + Cast.FELLSIDE + "/procedure";
    private static final String OWN = "/" + Cast.FELLSIDE + "/organisation/procedure";
    private static final String MODEL = "england-provider/1";
    private static final String WRITER = "stephen.laidlaw";
    private static final byte[] EASY = Press.print(
            "<html lang=\"en-GB\"><head><title>Easy</title></head><body><p>Tell us.</p></body></html>",
            Instant.parse("2026-11-23T10:00:00Z"));

    private static int inForce;
    private static int toCome;

    @Inject
    Cast cast;

    @Inject
    Versions versions;

    private Browser stephen;

    @BeforeEach
    void fellsideHasPublished() {
        stephen = new Browser(cast.token(WRITER));
        if (inForce == 0) {
            inForce = published(MODEL, "2", LocalDate.of(2026, 11, 23));
            toCome = published(Cast.FELLSIDE + "/" + inForce, "1", LocalDate.of(2027, 4, 1));
        }
    }

    @AfterEach
    void nothingIsLeftOpen() {
        versions.clear(Cast.FELLSIDE, WRITER);
    }

    @Test
    void showsTheVersionInForceWithTheOthersAndAnAnchorToEachParagraph() {
        when().get(PUBLIC)
                .then()
                .body(allOf(
                        containsString("Version " + inForce + ", in force from 23 November 2026 to 31 March 2027"),
                        containsString("<a href=\"" + PUBLIC + "/" + inForce + "#9.31\">9.31</a>"),
                        containsString("id=\"9.31\""),
                        containsString("<a href=\"" + PUBLIC + "/" + toCome + "\">Version " + toCome + "</a>"),
                        containsString("from 1 April 2027"),
                        containsString("We promise a little more."),
                        containsString("Model text of 1 "),
                        not(containsString("odel text, version 1")),
                        not(containsString("app-pane--care"))));
    }

    @Test
    void saysOfAnOlderAndOfAComingVersionThatItIsNotTheOneInForce() {
        when().get(PUBLIC + "/" + MODEL)
                .then()
                .body(allOf(
                        containsString("This was in force until 22 November 2026."),
                        containsString("within three working days")));
        when().get(PUBLIC + "/" + toCome)
                .then()
                .body(allOf(
                        containsString("This version is not in force yet"),
                        containsString("It holds from 1 April 2027 on."),
                        containsString("within one working day")));
    }

    /** The model gives three working days; this organisation gives itself two. */
    @Test
    void isWhatThePublicPagePromises() {
        when().get("/" + Cast.FELLSIDE)
                .then()
                .body(containsString("Within two working days we tell you"), not(containsString("three working days")));
    }

    @Test
    void isSavedAsAPdf() {
        byte[] pdf = when().get(PUBLIC + "/" + inForce + "/document")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"procedure-fellside-community-%d.pdf\"".formatted(inForce)))
                .extract()
                .asByteArray();
        assertThat(PageImages.words(pdf, 1))
                .contains("Version " + inForce + " of the procedure of", "from 23 November 2026")
                .doesNotContain("fellside-community/");
    }

    @Test
    void isReadByProgramsWithoutSigningIn() {
        given().get("/api" + PUBLIC)
                .then()
                .statusCode(200)
                .body("label", equalTo(Cast.FELLSIDE + "/" + inForce))
                .body("time", equalTo("IN_FORCE"))
                .body("inForceUntil", equalTo("2027-03-31"))
                .body("settings.acknowledgeWithinWorkingDays", equalTo("2"))
                .body("sections.paragraphs.flatten().key", hasItem("final-response"))
                .body("sections.paragraphs.flatten().text", everyItem(not(containsString("(("))));
        given().get("/api" + PUBLIC + "/" + toCome)
                .then()
                .body("time", equalTo("TO_COME"))
                .body("inForceUntil", nullValue());
        given().get("/api" + PUBLIC + "/" + MODEL).then().body("time", equalTo("PAST"));
    }

    @Test
    void keepsADraftToItself() {
        int draft = versions.draft(Cast.FELLSIDE, WRITER, MODEL);
        for (String address : new String[] {"", "/document", "/easy-read"}) {
            when().get(PUBLIC + "/" + draft + address).then().statusCode(404);
        }
        when().get("/api" + PUBLIC + "/" + draft).then().statusCode(404);
        upload(draft, "easy.pdf", EASY)
                .then()
                .statusCode(422)
                .body(containsString("This version is not published yet."));
    }

    @Test
    void hasAnEasyReadCopyOnceSomebodyHasPutOneThere() {
        when().get(PUBLIC + "/" + inForce + "/easy-read").then().statusCode(404);
        upload(inForce, "easy.pdf", EASY).then().statusCode(303);
        stephen.get(OWN + "/" + inForce + "/easy-read")
                .then()
                .body(allOf(containsString("easy.pdf"), containsString("Stephen Laidlaw")));
        when().get(PUBLIC).then().body(containsString(PUBLIC + "/" + inForce + "/easy-read"));
        assertThat(when().get(PUBLIC + "/" + inForce + "/easy-read").asByteArray())
                .isEqualTo(EASY);
        stephen.post(stephen.get(OWN + "/" + inForce + "/easy-read"), OWN + "/" + inForce + "/easy-read/removal")
                .then()
                .statusCode(303);
        when().get(PUBLIC + "/" + inForce + "/easy-read").then().statusCode(404);
    }

    @Test
    void takesNoEasyReadCopyThatIsBrokenOrSomethingElse() {
        byte[] broken = "%PDF-1.7 and then nothing".getBytes(StandardCharsets.US_ASCII);
        upload(inForce, "broken.pdf", broken)
                .then()
                .statusCode(422)
                .body(containsString("Choose a PDF that opens without a password."));
        byte[] locked = "%PDF-1.7 trailer<</#45ncrypt 9 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        upload(inForce, "locked.pdf", locked)
                .then()
                .statusCode(422)
                .body(containsString("Choose a PDF that opens without a password."));
        upload(inForce, "words.txt", "Tell us.".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(422)
                .body(containsString("Choose a PDF that opens without a password."));
        upload(inForce, "words.pdf", "Tell us.".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(422)
                .body(containsString("not what its name says"));
        when().get(PUBLIC + "/" + inForce + "/easy-read").then().statusCode(404);
    }

    private Response upload(int number, String name, byte[] bytes) {
        String address = OWN + "/" + number + "/easy-read";
        Response page = stephen.get(address);
        String csrf = page.getCookie("__Host-csrf");
        return given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + stephen.token())
                .cookie("__Host-csrf", csrf)
                .queryParam("once", UUID.randomUUID())
                .multiPart("csrf-token", csrf)
                .multiPart("file", name, bytes)
                .post(address);
    }

    private int published(String from, String acknowledgeWithin, LocalDate inForceOn) {
        int number = versions.draft(Cast.FELLSIDE, WRITER, from);
        versions.set(Cast.FELLSIDE, WRITER, number, Setting.ACKNOWLEDGE_WITHIN_WORKING_DAYS, acknowledgeWithin);
        versions.publish(Cast.FELLSIDE, WRITER, "daniel.osei", number, inForceOn);
        return number;
    }
}
