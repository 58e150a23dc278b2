package org.forthright.app.organisation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Once a year somebody confirms what each person can reach, and sees who was not here for long. */
@House
class AccessReviewTest {

    private static final String PAGE = Harbourside.HOME + "/access-review";

    @Inject
    Harbourside harbourside;

    @Inject
    Cast cast;

    @Inject
    Session database;

    @BeforeEach
    void open() {
        harbourside.opens();
    }

    @AfterEach
    void close() {
        harbourside.closes();
    }

    @Test
    void showsAnOverdueReviewOnTheFrontPageUntilSomebodyElseConfirms() {
        Browser adam = harbourside.adam();
        adam.get(Harbourside.HOME).then().body(containsString("1 overdue"));
        adam.get(PAGE)
                .then()
                .body(allOf(
                        containsString("Overdue since 6 January 2026"),
                        containsString("Somebody else confirms yours")));
        adam.post(PAGE, "people", ticked("adam.pryce")).then().body(containsString("Nobody confirms their own access"));
        Browser rita = harbourside.somebody("rita.moss", "responsible-person");

        rita.post(PAGE, "people", ticked("adam.pryce"), "people", ticked("hal.dunn"))
                .then()
                .statusCode(303);

        adam.get(Harbourside.HOME).then().body(allOf(containsString("Up to date"), not(containsString("overdue"))));
        adam.get(PAGE).then().body(containsString("23 November 2026 by Rita Moss"));
        assertThat(harbourside.asItself(() -> database.createNativeQuery(
                                "select count(*) from audit_entry where kind = 'organisation.access-confirmed'"
                                        + " and details ->> 'person' = 'Adam Pryce'",
                                Long.class)
                        .getSingleResult()))
                .isEqualTo(1);
    }

    @Test
    void confirmsNothingThatNobodyLookedAt() {
        Browser rita = harbourside.somebody("rita.moss", "responsible-person");
        rita.post(PAGE).then().statusCode(422).body(containsString("Tick whose access you confirm"));
        String before = ticked("hal.dunn");
        harbourside
                .adam()
                .post(
                        harbourside.address("hal.dunn") + "/roles",
                        "version",
                        String.valueOf(harbourside.person("hal.dunn").version()),
                        "roles",
                        "COMPLAINT_LEAD");
        rita.post(PAGE, "people", before).then().body(containsString("have changed since you opened the page"));
        rita.get(PAGE).then().body(containsString("Not yet"));
    }

    @Test
    void listsWhoWasNotHereForLongAndSaysWhereThatComesFrom() {
        Browser adam = harbourside.adam();
        adam.get(PAGE + "?days=180")
                .then()
                .body(allOf(
                        containsString("Not on record"), containsString("the last act on the record of the audit")));
        assertThat(missing(adam)).contains("Hal Dunn").doesNotContain("Adam Pryce");
        int version = harbourside.person("hal.dunn").version();

        harbourside
                .somebody("hal.dunn", "handler")
                .get("/harbourside-trust/work")
                .then()
                .statusCode(200);

        assertThat(missing(adam)).doesNotContain("Hal Dunn");
        assertThat(harbourside.person("hal.dunn").version()).isEqualTo(version);
    }

    @Test
    void isClosedToEverybodyElse() {
        harbourside.somebody("hal.dunn", "handler").get(PAGE).then().statusCode(403);
        new Browser(cast.token("gareth.vaughan")).get(PAGE).then().statusCode(404);
        new Browser(cast.token("gareth.vaughan"))
                .post("/northmoor-icb/organisation/access-review", "people", ticked("hal.dunn"))
                .then()
                .statusCode(404);
    }

    private static String missing(Browser browser) {
        String html = browser.get(PAGE).asString();
        return html.substring(html.indexOf("id=\"missing\""));
    }

    private String ticked(String username) {
        return harbourside.person(username).id() + ":"
                + harbourside.person(username).version();
    }
}
