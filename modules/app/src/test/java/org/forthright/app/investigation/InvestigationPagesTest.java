package org.forthright.app.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.forthright.app.house.Cast;
import org.forthright.app.house.Desk;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.junit.jupiter.api.Test;

/** The pages and the JSON of finding out, at the provider and at the commissioner that forwarded. */
@House
class InvestigationPagesTest extends InvestigatingDesks {

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
    void namesTheLimitAtEachFieldAndKeepsAFindingThatIsTooLong() {
        Complaint complaint = hospital.investigating();
        String long200 = "The ward kept no copy. ".repeat(8_696);
        samir().open(complaint.reference(), "points/1/finding")
                .then()
                .body(containsString("id=\"happened-info\">You can enter up to 10,000 characters"));
        finding(samir(), complaint, 1, long200)
                .then()
                .statusCode(422)
                .body(
                        containsString("href=\"#happened\">Each part of a finding must be 10,000 characters or fewer"),
                        containsString("name=\"standard\""),
                        containsString(long200.strip()),
                        containsString("Discharge policy</textarea>"));
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
}
