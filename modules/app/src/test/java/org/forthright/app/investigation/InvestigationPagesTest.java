package org.forthright.app.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forthright.app.house.Cast;
import org.forthright.app.house.Desk;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.platform.audit.Timeline;
import org.forthright.platform.audit.TimelineEntry;
import org.junit.jupiter.api.Test;

/** The pages and the JSON of finding out, at the provider and at the commissioner that forwarded. */
@House
class InvestigationPagesTest {

    private static final byte[] PROGRAM = "MZ\u0090\u0000\u0003".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] LETTER = "Dear Ms Okonjo, we wrote to you.".getBytes(StandardCharsets.UTF_8);

    @Inject
    Cast cast;

    @Inject
    InvestigationStories hospital;

    @Inject
    Timeline timeline;

    @Test
    void keepsANoteForTheOrganisationThatWroteIt() {
        Complaint complaint = hospital.investigating();
        samir().send(complaint.reference(), "notes", "words", " ")
                .then()
                .statusCode(422)
                .body(containsString("Enter the note"), containsString("<title>Error: Notes"));
        samir().send(complaint.reference(), "notes", "words", "Ring <the> ward sister.")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/notes"));
        samir().open(complaint.reference(), "notes")
                .then()
                .statusCode(200)
                .body(containsString("Ring &lt;the&gt; ward sister."));
        ruth().open(complaint.reference(), "notes")
                .then()
                .statusCode(200)
                .body(not(containsString("ward sister")), containsString("No note yet"));
    }

    @Test
    void takesAPaperShowsItAndLetsItBeSavedOnTheRecord() {
        Complaint complaint = hospital.investigating();
        upload(samir(), complaint, "letter of 3 October.txt", LETTER, "says", "They wrote too late.")
                .then()
                .statusCode(303);
        String list = samir().open(complaint.reference(), "documents")
                .then()
                .statusCode(200)
                .body(containsString("letter of 3 October.txt"), containsString("Your organisation alone"))
                .extract()
                .asString();
        String paper = list.replaceAll("(?s).*/documents/([0-9a-f-]{36})\">letter of 3 October.*", "$1");
        samir().open(complaint.reference(), "documents/" + paper)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("filename*=UTF-8''letter%20of%203%20October.txt"))
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(containsString("Dear Ms Okonjo"));
        assertThat(kinds(complaint)).contains("document.read");
        samir().open(complaint.reference(), "evidence").then().body(containsString("They wrote too late."));
        ruth().open(complaint.reference(), "documents/" + paper).then().statusCode(404);
        ruth().program()
                .get("/api/northmoor-icb/complaints/" + complaint.reference() + "/documents/" + paper)
                .then()
                .statusCode(404);
    }

    @Test
    void refusesAProgramCalledPdfAndLosesNoWords() {
        Complaint complaint = hospital.investigating();
        upload(samir(), complaint, "statement.pdf", PROGRAM, "says", "She saw him leave.")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("its contents are not what its name says"),
                        containsString("She saw him leave."),
                        containsString("value=\"Ward 7\"")));
    }

    @Test
    void leadsFromFindingToFinding() {
        Complaint complaint = hospital.investigating();
        samir().open(complaint.reference(), "points/1/finding")
                .then()
                .statusCode(200)
                .body(containsString("No evidence yet"), containsString("He was sent home without a care plan."));
        samir().send(complaint.reference(), "points/1/finding", "should", "A plan.")
                .then()
                .statusCode(422)
                .body(
                        containsString("Select the finding"),
                        containsString("A plan.</textarea>"),
                        containsString("Nothing is saved yet, and nothing that you typed is lost"));
        finding(samir(), complaint, 1, "There was none.")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/points/2/finding"));
        finding(samir(), complaint, 1, "It was lost.")
                .then()
                .statusCode(409)
                .body(containsString("There was none."), containsString("It was lost."));
        ruth().open(complaint.reference(), "points/1/finding")
                .then()
                .statusCode(200)
                .body(not(containsString("There was none.")), containsString("No finding that you could read yet"));
        samir().open(complaint.reference(), "points")
                .then()
                .body(
                        containsString("/points/1/finding\">Change the finding"),
                        containsString("/points/2/finding\">Make the finding"));
        Response last = finding(samir(), complaint, 2, "Nobody rang.");
        assertThat(last.header("Location")).endsWith("/complaints/" + complaint.reference());
        assertThat(last.getCookie("__Host-done")).isEqualTo("investigation.finding-recorded-last");
        samir().open(complaint.reference(), "").then().body(containsString("Write the response"));
    }

    @Test
    void tiesAPaperThatWasForwardedToAPointWithoutASecondUpload() {
        Complaint complaint = hospital.investigatingWithHerPaper();
        String form = samir().open(complaint.reference(), "evidence").asString();
        String paper =
                form.replaceAll("(?s).*<option value=\"([0-9a-f-]{36})\"[^>]*>photo-of-discharge-letter.*", "$1");
        samir().send(
                        complaint.reference(),
                        "evidence",
                        "",
                        new byte[0],
                        "filed",
                        paper,
                        "sourceClass",
                        "PERSON",
                        "points",
                        "1",
                        "says",
                        "It shows the hour.")
                .then()
                .statusCode(303);
        samir().open(complaint.reference(), "evidence")
                .then()
                .body(containsString(
                        ">photo-of-discharge-letter.txt</a><br><span class=\"app-muted\">It shows the hour."));
        samir().send(
                        complaint.reference(),
                        "evidence",
                        "",
                        new byte[0],
                        "filed",
                        UUID.randomUUID().toString(),
                        "sourceClass",
                        "PERSON",
                        "points",
                        "1")
                .then()
                .statusCode(422)
                .body(containsString("Select a paper from the list, or none"));
    }

    @Test
    void offersTheSameToPrograms() {
        Complaint complaint = hospital.investigating();
        String api = "/api/calderbrook-hospital/complaints/" + complaint.reference();
        samir().program()
                .body(Map.of("words", "Rang the ward."))
                .post(api + "/notes")
                .then()
                .statusCode(200)
                .body("writtenBy", equalTo("Samir Khalil"));
        samir().program().body(Map.of()).post(api + "/notes").then().statusCode(400);
        samir().program()
                .body(Map.of(
                        "name", "log.txt",
                        "content", "MjI6NDA=",
                        "source", "Ward 7",
                        "datedOn", "2026-10-02",
                        "sourceClass", "RECORDS",
                        "points", List.of(1, 2)))
                .post(api + "/evidence")
                .then()
                .statusCode(200)
                .body("points", hasItem(2));
        samir().program()
                .body(Map.of(
                        "shouldHaveHappened", "A plan.",
                        "happened", "None.",
                        "standard", "Discharge policy",
                        "outcome", "UPHELD"))
                .put(api + "/findings/1")
                .then()
                .statusCode(200)
                .body("version", equalTo(0), "point", equalTo(1));
        Desk.of(cast, Cast.FELLSIDE, "bethan.rees")
                .program()
                .get("/api/fellside-community/complaints/" + complaint.reference() + "/notes")
                .then()
                .statusCode(404);
    }

    private Response upload(Desk desk, Complaint complaint, String name, byte[] bytes, String... more) {
        String[] form = {
            "source",
            "Ward 7",
            "dated-day",
            "2",
            "dated-month",
            "10",
            "dated-year",
            "2026",
            "sourceClass",
            "STAFF",
            "points",
            "1",
            more[0],
            more[1]
        };
        return desk.send(complaint.reference(), "evidence", name, bytes, form);
    }

    private static Response finding(Desk desk, Complaint complaint, int point, String happened) {
        return desk.send(
                complaint.reference(),
                "points/" + point + "/finding",
                "should",
                "A care plan.",
                "happened",
                happened,
                "standard",
                "Discharge policy",
                "outcome",
                "UPHELD");
    }

    private Desk samir() {
        return Desk.of(cast, Cast.CALDERBROOK, "samir.khalil");
    }

    private Desk ruth() {
        return Desk.of(cast, Cast.NORTHMOOR, "ruth.adeyemi");
    }

    private List<String> kinds(Complaint complaint) {
        return cast.as(Cast.CALDERBROOK, "samir.khalil", () -> timeline.of(complaint.id(), 50).stream()
                .map(TimelineEntry::kind)
                .toList());
    }
}
