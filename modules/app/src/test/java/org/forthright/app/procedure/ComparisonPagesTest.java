package org.forthright.app.procedure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A procedure from elsewhere is compared in the browser, and nothing of it stays. */
@House
class ComparisonPagesTest {

    private static final String HOME = "/" + Cast.CALDERBROOK + "/organisation/procedure/comparison";
    private static final String CSRF_COOKIE = "__Host-csrf";
    private static final String WRONG = """
            How to complain

            Complaints must be made in writing. You have to complain within six months of the event.
            <script>alert('complaints')</script>
            """;

    @Inject
    Cast cast;

    @Inject
    Session database;

    @Test
    void marksInTheTextWhatIsBelowTheLawAndSaysWhichLaw() {
        compare("helen.croft", WRONG)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("<mark><strong>Complaints must be made in writing</strong></mark>"),
                        containsString("<mark><strong>six months of the event</strong></mark>"),
                        containsString("SI 2009/309 reg. 13(1); model procedure, paragraph 3.7"),
                        containsString("The law asks for it. Add it."),
                        containsString("Complaints procedure for providers in England")))
                .body(not(containsString("<script>alert")), not(containsString("((")));
    }

    @Test
    void comparesAWordDocument() throws IOException {
        post(
                        "denise.fallow",
                        HOME,
                        UUID.randomUUID(),
                        "",
                        "procedure.docx",
                        word("We do not accept verbal complaints."))
                .then()
                .statusCode(200)
                .body(containsString("<mark><strong>do not accept verbal complaints</strong></mark>"));
    }

    @Test
    void keepsNothingAndShowsTheSameWhenThePageIsLoadedAgain() {
        long before = rows();
        UUID once = UUID.randomUUID();
        String first = post("helen.croft", HOME, once, WRONG, "", new byte[0]).asString();
        String second = post("helen.croft", HOME, once, WRONG, "", new byte[0]).asString();

        assertThat(withoutTokens(first)).contains("six months of the event").isEqualTo(withoutTokens(second));
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''          | ''             | Paste the text of a procedure, or choose a file
            We answer.  | procedure.txt  | Choose a file or paste the text, not both
            ''          | procedure.docx | The file is not of a kind that we can take
            ''          | procedure.pdf  | The file is not of a kind that we can take
            """)
    void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped(String typed, String file, String sentence) {
        post("helen.croft", HOME, UUID.randomUUID(), typed, file, "not one of these".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body(allOf(containsString(sentence), containsString("There is a problem"), containsString(typed)));
    }

    @Test
    void goesOutAsATable() {
        Response page = compare("helen.croft", WRONG);

        String table = new Browser(cast.token("helen.croft"))
                .post(page, HOME + "/table", "text", "=1+1 within six months of the event\n\n" + WRONG)
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", containsString("procedure-comparison.csv"))
                .extract()
                .asString();

        assertThat(page.asString()).contains(HOME + "/table");
        assertThat(table)
                .contains(
                        "\"3.7\",\"Ways to complain\",\"SI 2009/309 reg. 13(1); Equality Act 2010 s.20\",\"Below the law\"")
                .doesNotContain("\"=");
    }

    @Test
    void isForThoseWhoWriteTheProcedureOfAnOrganisationThatHandlesComplaints() {
        browse("kofi.mensah", HOME).then().statusCode(403).body(containsString("administrator can do this"));
        browse("denise.fallow", HOME).then().statusCode(200).body(containsString("providers in England"));
        browse("anna.lowe", "/northmoor-icb/organisation/procedure/comparison")
                .then()
                .statusCode(200)
                .body(containsString("commissioners in England"));
        browse("helen.croft", "/fellside-community/organisation/procedure/comparison")
                .then()
                .statusCode(404);
    }

    @Test
    void standsOnTheOrganisationsPage() {
        browse("denise.fallow", "/calderbrook-hospital/organisation").then().body(containsString(HOME));
    }

    @Test
    void answersPrograms() {
        program(WRONG)
                .then()
                .statusCode(200)
                .body("model", equalTo("england-provider/1"))
                .body("flaws.code", hasItem("IN_WRITING_ONLY"))
                .body("clauses.find { it.key == 'twelve-months' }.status", equalTo("BELOW_THE_LAW"));
        program(" ").then().statusCode(400);
        program("We listen. ".repeat(10_000)).then().statusCode(400);
    }

    private Response program(String text) {
        return given().header("Authorization", "Bearer " + cast.token("helen.croft"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("text", text))
                .post("/api" + HOME);
    }

    private Response compare(String username, String text) {
        return post(username, HOME, UUID.randomUUID(), text, "", new byte[0]);
    }

    private Response post(String username, String address, UUID once, String text, String file, byte[] bytes) {
        String csrf = browse(username, HOME).getCookie(CSRF_COOKIE);
        return given().header("Authorization", "Bearer " + cast.token(username))
                .redirects()
                .follow(false)
                .cookie(CSRF_COOKIE, csrf)
                .queryParam("once", once)
                .contentType(ContentType.MULTIPART)
                .multiPart("csrf-token", csrf)
                .multiPart("text", text)
                .multiPart("file", file, bytes)
                .post(address);
    }

    private Response browse(String username, String address) {
        return new Browser(cast.token(username)).get(address);
    }

    private long rows() {
        return cast.as(Cast.CALDERBROOK, "helen.croft", () -> database.createNativeQuery(
                        "select (select count(*) from once) + (select count(*) from audit_entry)"
                                + " + (select count(*) from procedure_version)",
                        Long.class)
                .getSingleResult());
    }

    private static String withoutTokens(String page) {
        return page.replaceAll("once=[0-9a-f-]{36}", "").replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "");
    }

    private static byte[] word(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(text);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
