package org.forthright.app.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.forthright.app.house.Cast;
import org.forthright.app.house.Desk;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.platform.audit.Timeline;
import org.forthright.platform.audit.TimelineEntry;
import org.junit.jupiter.api.Test;

/** Papers come into the file by hand or stand in it already, and a program called PDF does not. */
@House
class PapersInInvestigationTest extends InvestigatingDesks {

    private static final byte[] PROGRAM = "MZ\u0090\u0000\u0003".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] LETTER = "Dear Ms Okonjo, we wrote to you.".getBytes(StandardCharsets.UTF_8);

    @Inject
    Timeline timeline;

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

    private List<String> kinds(Complaint complaint) {
        return cast.as(Cast.CALDERBROOK, "samir.khalil", () -> timeline.of(complaint.id(), 50).stream()
                .map(TimelineEntry::kind)
                .toList());
    }
}
