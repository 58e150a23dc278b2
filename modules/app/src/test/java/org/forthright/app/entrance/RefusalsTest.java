package org.forthright.app.entrance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.util.UUID;
import org.forthright.app.house.House;
import org.junit.jupiter.api.Test;

@House
class RefusalsTest {

    private static final String TYPED = "<script>alert(1)</script> & \"more\"\nsecond line";
    private static final String ESCAPED = "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;\nsecond line";

    @Test
    void nameTheRuleAndGiveBackWhatWasTyped() {
        Response page = send("refusal");

        assertThat(page.getStatusCode()).isEqualTo(409);
        assertThat(page.asString())
                .contains("The time for this has passed.")
                .contains("SI 2009/309 reg. 12(1)")
                .contains("Outcome wanted</label>", ESCAPED)
                .doesNotContain("<script>", "csrf-token</label>");
    }

    @Test
    void leadBackToTheFormOnThisSiteOnly() {
        assertThat(sendFrom("http://localhost:8080/eastmere-icb/x?y=1").asString())
                .contains("href=\"/eastmere-icb/x?y=1\"");
        assertThat(sendFrom("http://evil.example/x").asString()).doesNotContain("evil");
    }

    @Test
    void sayWhoCan() {
        Response page = send("denied");

        assertThat(page.getStatusCode()).isEqualTo(403);
        assertThat(page.asString()).contains("Your complaints manager can allocate complaints.", ESCAPED);
    }

    @Test
    void showBothTextsWhenSomebodySavedFirst() {
        Response page = send("conflict");

        assertThat(page.getStatusCode()).isEqualTo(409);
        assertThat(page.asString())
                .contains(
                        "The plan was changed",
                        "&lt;i&gt;theirs&lt;/i&gt;</textarea>",
                        "&lt;b&gt;mine&lt;/b&gt;</textarea>");
    }

    @Test
    void giveBackTheWordsWhenTwoSavedInTheSameMoment() {
        Response page = send("lock");

        assertThat(page.getStatusCode()).isEqualTo(409);
        assertThat(page.asString())
                .contains("Somebody else saved this first", ESCAPED)
                .doesNotContain("row 7");
    }

    @Test
    void doNotGuessBeyondTheCalendar() {
        assertThat(send("calendar").asString()).contains("The calendar does not reach that far", ESCAPED);
    }

    @Test
    void tellNothingOfAFaultButItsNumber() {
        Response page = send("fault");

        assertThat(page.getStatusCode()).isEqualTo(500);
        assertThat(page.asString())
                .containsPattern("Number of the fault: <strong>[0-9a-f]{8}</strong>")
                .contains(ESCAPED)
                .doesNotContain("hunter2", "SQLSTATE", "Exception");
    }

    @Test
    void lookTheSameForMissingAndForeign() {
        String missing = notFound("/eastmere-icb/trying/complaints/NM-2026-00001");

        assertThat(missing).contains("Page not found");
        assertThat(notFound("/northmoor-icb/trying/complaints/NM-2026-00001")).isEqualTo(missing);
        assertThat(notFound("/nobody/trying/complaints/NM-2026-00001")).isEqualTo(missing);
        assertThat(notFound("/nobody/trying")).isEqualTo(missing);
    }

    @Test
    void giveTheFormBackToWhoeverIsNoLongerSignedIn() {
        Response page = Visitor.arriving().form("outcomeWanted", TYPED).post(Visitor.ROOM + "/secret");

        assertThat(page.getStatusCode()).isEqualTo(401);
        assertThat(page.asString())
                .contains("You are not signed in", "Send it again", ESCAPED)
                .contains("action=\"/eastmere-icb/trying/secret?once=")
                .contains("name=\"csrf-token\"", "name=\"outcomeWanted\"");
    }

    @Test
    void keepTheWordsOfAFormWithAFileToo() {
        Visitor visitor = Visitor.arriving();
        Response page = given().cookie(Visitor.CSRF_COOKIE, visitor.csrf())
                .queryParam("once", UUID.randomUUID())
                .multiPart("csrf-token", visitor.csrf())
                .multiPart("outcomeWanted", "An apology")
                .multiPart("file", "scan.pdf", new byte[200_000])
                .post(Visitor.ROOM + "/secret");

        assertThat(page.getStatusCode()).isEqualTo(401);
        assertThat(page.asString())
                .contains("An apology", "choose the file once more")
                .doesNotContain("Send it again");
    }

    @Test
    void arriveAsJsonForPrograms() {
        program("refusal")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("TOO_LATE"))
                .body("detail", equalTo("The time for this has passed."))
                .body("citation", equalTo("SI 2009/309 reg. 12(1)"));
        program("denied").then().statusCode(403).body("code", equalTo("ACCESS_DENIED"));
        program("conflict").then().statusCode(409).body("fields.mine", hasItem("<b>mine</b>"));
        assertThat(program("fault").then().statusCode(500).extract().asString()).doesNotContain("hunter2");
        given().get("/api/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_FOUND"));
    }

    private static Response send(String what) {
        return Visitor.arriving().form("outcomeWanted", TYPED).post(Visitor.ROOM + "/" + what);
    }

    private static Response sendFrom(String page) {
        return Visitor.arriving()
                .form()
                .header("Host", "localhost:8080")
                .header("Referer", page)
                .post(Visitor.ROOM + "/refusal");
    }

    private static Response program(String what) {
        return given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{}")
                .post("/api/trying/" + what);
    }

    private static String notFound(String address) {
        return given().get(address).then().statusCode(404).extract().asString();
    }
}
