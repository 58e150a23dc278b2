package org.forthright.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.organisation.people.DelegatedFunction;
import org.forthright.organisation.people.Delegations;
import org.forthright.platform.tenancy.Actor;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Who works here, and who may act for whom, in the browser. */
@House
class DelegationPagesTest {

    private static final String HOME = "/" + Cast.FELLSIDE + "/organisation";
    private static final String PAGE = HOME + "/people";
    private static final String FORM = HOME + "/delegations";

    @Inject
    Cast cast;

    @Inject
    Delegations delegations;

    @Inject
    Session database;

    @Test
    void lendsAFunctionForItsDaysAndTakesItBack() {
        Browser judith = browser("judith.arkwright");
        Actor bethan = cast.actor(Cast.FELLSIDE, "bethan.rees");
        give(judith, bethan, "1", "31").then().statusCode(303);
        assertThat(maySign(bethan, LocalDate.of(2026, 11, 30))).isFalse();
        assertThat(maySign(bethan, LocalDate.of(2026, 12, 1))).isTrue();
        assertThat(maySign(bethan, LocalDate.of(2027, 1, 1))).isFalse();
        Response page = judith.get(PAGE);
        page.then().body(allOf(containsString("Board minute 14"), containsString("Begins later")));
        judith.post(page, revocation(page)).then().statusCode(303);
        assertThat(maySign(bethan, LocalDate.of(2026, 12, 1))).isFalse();
        judith.get(PAGE).then().body(containsString("Revoked"));
        assertThat(recorded("organisation.delegation-given")).isPositive();
        assertThat(recorded("organisation.delegation-revoked")).isPositive();
    }

    @Test
    void keepsWhatWasTypedWhenTheDaysDoNotFit() {
        Browser judith = browser("judith.arkwright");
        Actor bethan = cast.actor(Cast.FELLSIDE, "bethan.rees");
        give(judith, bethan, "31", "1")
                .then()
                .statusCode(422)
                .body(containsString("ends before it begins"), containsString("Board minute 14"));
        judith.post(FORM, "from-day", "1", "from-month", "1", "from-year", "2026")
                .then()
                .statusCode(422)
                .body(containsString("cannot make good what was done without it"));
    }

    @Test
    void refusesTheSameFunctionForTheSamePersonOnTheSameDays() {
        Browser judith = browser("judith.arkwright");
        Actor bethan = cast.actor(Cast.FELLSIDE, "bethan.rees");
        give(judith, bethan, "8", "12").then().statusCode(303);

        give(judith, bethan, "12", "20")
                .then()
                .body(allOf(containsString("has the function already"), containsString("reg. 4(2)")));

        Response page = judith.get(PAGE);
        judith.post(page, revocation(page)).then().statusCode(303);
        give(judith, bethan, "12", "20").then().statusCode(303);
        Response again = judith.get(PAGE);
        judith.post(again, revocation(again)).then().statusCode(303);
    }

    @Test
    void isForTheResponsiblePersonAndTheAdministratorAlone() {
        browser("daniel.osei").get(PAGE).then().statusCode(403).body(containsString("administrator can do this"));
        browser("helen.croft").get(PAGE).then().statusCode(404);
        browser("judith.arkwright")
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(allOf(containsString("Bethan Rees"), containsString("Complaint handler")))
                .body(not(containsString("Helen Croft")));
    }

    @Test
    void theOrganisationsPageSaysWhatIsSetUpAndLeadsThere() {
        browser("judith.arkwright")
                .get(HOME)
                .then()
                .statusCode(200)
                .body(containsString(PAGE), containsString("Set up"));
        browser("daniel.osei").get(HOME).then().statusCode(403);
    }

    @Test
    void programsReadPeopleAndDelegations() {
        browser("judith.arkwright")
                .get("/api" + PAGE)
                .then()
                .statusCode(200)
                .body("name", hasItem("Bethan Rees"))
                .body("find { it.name == 'Bethan Rees' }.roles[0]", equalTo("HANDLER"));
        browser("daniel.osei").get("/api" + FORM).then().statusCode(403);
    }

    private Response give(Browser judith, Actor to, String firstOfDecember, String lastOfDecember) {
        return judith.post(
                FORM,
                "function",
                "SIGN_RESPONSE",
                "to",
                to.person().toString(),
                "from-day",
                firstOfDecember,
                "from-month",
                "12",
                "from-year",
                "2026",
                "until-day",
                lastOfDecember,
                "until-month",
                "12",
                "until-year",
                "2026",
                "authority",
                "Board minute 14");
    }

    private boolean maySign(Actor person, LocalDate day) {
        return cast.as(Cast.FELLSIDE, "judith.arkwright", () -> delegations
                .of(person.person(), DelegatedFunction.SIGN_RESPONSE, day)
                .isPresent());
    }

    private long recorded(String kind) {
        return cast.as(Cast.FELLSIDE, "judith.arkwright", () -> database.createNativeQuery(
                        "select count(*) from audit_entry where kind = ?1 and complaint_id is null", Long.class)
                .setParameter(1, kind)
                .getSingleResult());
    }

    private static String revocation(Response page) {
        String html = page.asString();
        int end = html.indexOf("/revocation");
        return html.substring(html.lastIndexOf('"', end) + 1, end) + "/revocation";
    }

    private Browser browser(String username) {
        return new Browser(cast.token(username));
    }
}
