package org.forthright.app.ombudsman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.app.house.Desk;
import org.forthright.app.house.House;
import org.forthright.ombudsman.bundle.Bundle;
import org.forthright.organisation.Organisation;
import org.junit.jupiter.api.Test;

/** From the choice of papers to the liaison's reading room, in the browser. */
@House
class BundlePagesTest {

    private static final String ROOM = "/" + Cast.LIAISON + "/bundles";

    @Inject
    Cast cast;

    @Inject
    Papers papers;

    @ConfigProperty(name = "quarkus.flyway.jdbc-url")
    String database;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @Test
    void choosesBuildsAndReleasesWithFourEyes() {
        Papers.File file = papers.atCalderbrook();
        Desk samir = Desk.of(cast, Cast.CALDERBROOK, "samir.khalil");
        samir.open(file.reference(), "bundles")
                .then()
                .statusCode(200)
                .body(containsString("statement.pdf"), not(containsString("checked")));
        samir.send(file.reference(), "bundles", "title", "The statement")
                .then()
                .statusCode(422)
                .body(containsString("Choose at least one paper"), containsString("The statement"));
        samir.send(
                        file.reference(),
                        "bundles",
                        "title",
                        "The statement",
                        "papers",
                        file.statement().toString())
                .then()
                .statusCode(422)
                .body(containsString("confirm that the bundle goes without one"));
        samir.send(
                        file.reference(),
                        "bundles",
                        "title",
                        "The statement",
                        "papers",
                        file.statement().toString(),
                        "incomplete",
                        "yes")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/bundles/1"));
        samir.open(file.reference(), "bundles/1")
                .then()
                .body(containsString("Local resolution incomplete"), containsString("somebody else reads it"));
        samir.send(file.reference(), "bundles/1/release", "readers", liaison())
                .then()
                .statusCode(403);
        Desk helen = Desk.of(cast, Cast.CALDERBROOK, "helen.croft");
        helen.open(file.reference(), "bundles/1/pages/1")
                .then()
                .statusCode(200)
                .body(containsString("Papers for the Ombudsman"));
        helen.send(file.reference(), "bundles/1/release", "readers", liaison())
                .then()
                .statusCode(303);
        helen.open(file.reference(), "bundles/1").then().body(containsString("Helen Croft, today at"));
    }

    @Test
    void theReadingRoomShowsABundleOnceItIsReleasedAndToItsReadersAlone() {
        Papers.File file = papers.atCalderbrook();
        Bundle bundle = papers.built(file, file.response());
        String address = ROOM + "/" + bundle.id();
        Browser liaison = browser("catherine.okafor");
        liaison.get(ROOM).then().statusCode(200).body(not(containsString(file.reference())));
        for (String place : new String[] {"", "/pages/1", "/pages/1/picture", "/document", "/folder"}) {
            liaison.get(address + place).then().statusCode(404);
        }
        release(file);
        liaison.get(ROOM)
                .then()
                .body(containsString(file.reference()), containsString("Complaint of Farida Okonjo for Daniel Okonjo"));
        liaison.get(address)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("final-response"),
                        containsString("Complaint of Farida Okonjo for Daniel Okonjo: What the ward wrote"),
                        containsString("Forwarded to Calderbrook Hospital Trust"),
                        not(containsString("canary8842-other-letter.txt"))));
        liaison.get(address + "/pages/1").then().body(containsString("Papers for the Ombudsman"));
        liaison.get(address + "/pages/1/picture").then().statusCode(200).contentType("image/png");
        liaison.get(address + "/pages/9999").then().statusCode(404);
        liaison.get(address + "/document")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", startsWith("attachment"));
        liaison.get("/api" + address).then().statusCode(200).body("papers[1].title", equalTo("final-response"));
        browser("helen.croft").get("/calderbrook-hospital/bundles").then().statusCode(404);
        browser("nadia.rahman")
                .get("/eastmere-icb/bundles/" + bundle.id())
                .then()
                .statusCode(404);
        browser("helen.croft").get(address).then().statusCode(404);
    }

    @Test
    void recordsWhatTheOmbudsmanAsks() {
        Papers.File file = papers.atCalderbrook();
        Desk samir = Desk.of(cast, Cast.CALDERBROOK, "samir.khalil");
        samir.send(file.reference(), "ombudsman", "for", "The file").then().statusCode(422);
        samir.send(
                        file.reference(),
                        "ombudsman",
                        "for",
                        "The file",
                        "reference",
                        "P-12345",
                        "asked-day",
                        "20",
                        "asked-month",
                        "11",
                        "asked-year",
                        "2026",
                        "due-day",
                        "4",
                        "due-month",
                        "12",
                        "due-year",
                        "2026")
                .then()
                .statusCode(303);
        samir.open(file.reference(), "ombudsman")
                .then()
                .body(containsString("P-12345"), containsString("9 working days"));
        papers.built(file, file.response());
        release(file);
        samir.open(file.reference(), "ombudsman")
                .then()
                .body(
                        containsString("Given on 23 November 2026"),
                        containsString("bundle 1, released by Helen Croft"),
                        not(containsString("9 working days")));
        samir.open(file.reference(), "").then().body(not(containsString("bundle for the Ombudsman")));
        Desk.of(cast, Cast.NORTHMOOR, "ruth.adeyemi")
                .open(file.reference(), "ombudsman")
                .then()
                .statusCode(200)
                .body(not(containsString("P-12345")));
    }

    @Test
    void showsNothingOfABundleThatWasTamperedWith() throws SQLException {
        Papers.File file = papers.atCalderbrook();
        Bundle bundle = papers.built(file, file.response());
        release(file);
        Browser liaison = browser("catherine.okafor");
        String address = ROOM + "/" + bundle.id();
        liaison.get(address + "/folder").then().statusCode(200);
        tamper(bundle);
        liaison.get(address + "/folder").then().statusCode(409).body(containsString("no longer what was sealed"));
        assertThat(liaison.get(address + "/document").statusCode()).isEqualTo(200);
    }

    /** As somebody with the owner's password could: the ZIP gets another end, and the fingerprint beside it fits. */
    private void tamper(Bundle bundle) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, owner, password);
                var statement = connection.createStatement()) {
            statement.execute("alter table bundle_file no force row level security");
            int changed = statement.executeUpdate("""
                    update bundle_file set bytes = substring(bytes for 900) || '\\x00'::bytea || substring(bytes from 902),
                      sha256 = encode(sha256(substring(bytes for 900) || '\\x00'::bytea || substring(bytes from 902)), 'hex')
                    where kind = 'ZIP' and bundle_id = '%s'
                    """.formatted(bundle.id()));
            statement.execute("alter table bundle_file force row level security");
            assertThat(changed).isEqualTo(1);
        }
    }

    private void release(Papers.File file) {
        Desk.of(cast, Cast.CALDERBROOK, "helen.croft")
                .send(file.reference(), "bundles/1/release", "readers", liaison())
                .then()
                .statusCode(303);
    }

    private static String liaison() {
        return Organisation.idOf(Cast.LIAISON).toString();
    }

    private Browser browser(String username) {
        return new Browser(cast.token(username));
    }
}
