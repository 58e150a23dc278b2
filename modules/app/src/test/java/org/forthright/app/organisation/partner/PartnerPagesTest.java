package org.forthright.app.organisation.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.partner.Provider;
import org.forthright.organisation.partner.Providers;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** A commissioner's register of its providers, and what each side sees of an arrangement, in the browser. */
@House
class PartnerPagesTest {

    private static final String PAGE = "/" + Cast.NORTHMOOR + "/organisation/partners";
    private static final String NEW = PAGE + "/arrangement";

    @Inject
    Cast cast;

    @Inject
    Providers providers;

    @Inject
    Session database;

    @Test
    void showsTheProvidersOfTheProfileWithTheirServices() {
        as("ruth.adeyemi")
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Calderbrook Hospital Trust"),
                        containsString("Community nursing and therapies"),
                        containsString("Mental health care"),
                        containsString("Nobody named")));
    }

    @Test
    void entersAProviderThatDoesNotUseThePlatform() {
        Browser ruth = as("ruth.adeyemi");
        ruth.get(PAGE + "/search?q=nowhere+lane").then().body(containsString("Nothing was found"));
        ruth.post(NEW, "name", "Mill Road Surgery", "ods", "?", "service", "GP services", "funded", "yes")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("An ODS code has 3 to 10 letters and figures"),
                        containsString("Enter the first day"),
                        containsString("Mill Road Surgery"),
                        containsString("GP services")));
        Response added = arrange(ruth, NEW, "1", "4", "2026", "name", "Mill Road Surgery", "ods", "y99901");
        added.then().statusCode(303);
        ruth.get(added.getHeader("Location"))
                .then()
                .body(allOf(
                        containsString("Mill Road Surgery"),
                        containsString("Y99901"),
                        containsString("does not use the platform"),
                        containsString("Live")));
        arrange(ruth, NEW, "1", "5", "2026", "name", "Mill Road Surgery", "ods", "Y99901")
                .then()
                .statusCode(409)
                .body(allOf(containsString("There is an arrangement"), containsString("reg. 7(1)")));
        assertThat(recorded("organisation.arrangement-made")).isPositive();
    }

    @Test
    void whoeverIsEnteredByTheCodeOfAnOrganisationHereIsThatOrganisation() {
        Browser ruth = as("ruth.adeyemi");
        Response added = arrange(ruth, NEW, "1", "4", "2026", "name", "Harrow Vale", "ods", "DEMO5", "contract", "X1");
        assertThat(added.getHeader("Location"))
                .endsWith(entry("harrow-vale-surgery").toString());
    }

    @Test
    void nobodyArrangesServicesWithAnOmbudsmanOrACommissioner() {
        for (String other : new String[] {Cast.LIAISON, Cast.EASTMERE, Cast.NORTHMOOR}) {
            arrange(as("ruth.adeyemi"), NEW, "1", "4", "2026", "organisation", other)
                    .then()
                    .statusCode(409)
                    .body(containsString("This organisation does not"));
        }
    }

    @Test
    void endsAnArrangementOnADayAndWithdrawsOneThatHasNotBegun() {
        Browser gareth = as("gareth.vaughan");
        String provider = PAGE + "/" + entry("oakfield-diagnostics");
        String arrangements = provider + "/arrangements";
        arrange(gareth, arrangements, "1", "4", "2027", "service", "Bone scans")
                .then()
                .statusCode(303);
        Response page = gareth.get(provider);
        page.then().body(allOf(containsString("Bone scans"), containsString("Begins later")));
        String address = address(page, "/withdrawal");
        gareth.post(
                        page,
                        address.replace("withdrawal", "ending"),
                        "until-day",
                        "1",
                        "until-month",
                        "3",
                        "until-year",
                        "2027",
                        "version",
                        "0")
                .then()
                .statusCode(422)
                .body(containsString("ends before it begins"));
        gareth.post(
                        page,
                        address.replace("withdrawal", "ending"),
                        "until-day",
                        "1",
                        "until-month",
                        "3",
                        "until-year",
                        "2029",
                        "version",
                        "7")
                .then()
                .statusCode(409)
                .body(containsString("1 March 2029"));
        gareth.post(page, address).then().statusCode(303);
        gareth.get(provider).then().body(not(containsString("Bone scans")));
        gareth.post(page, address).then().statusCode(404);
    }

    @Test
    void theProviderReadsWhoCommissionsItAndNothingElse() {
        String theirs = "/" + Cast.CALDERBROOK + "/organisation/partners";
        as("helen.croft")
                .get(theirs)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Northmoor Integrated Care Board"),
                        containsString("NM-ACUTE-2023"),
                        containsString("EM-ACUTE-2023"),
                        not(containsString("NM-MH-2024")),
                        not(containsString("/ending"))));
        for (String noun : new String[] {"/search", "/arrangement", "/register.csv", "/" + entry(Cast.CALDERBROOK)}) {
            as("helen.croft").get(theirs + noun).then().statusCode(404);
        }
        as("daniel.osei")
                .get("/" + Cast.FELLSIDE + "/organisation/partners")
                .then()
                .body(not(containsString("ACUTE-2023")));
    }

    @Test
    void aHandlerIsToldWhoMayAndAStrangerFindsNothing() {
        as("imran.sayeed").get(PAGE).then().statusCode(403).body(containsString("Your responsible person"));
        as("imran.sayeed").get(PAGE + "/" + entry(Cast.CALDERBROOK)).then().statusCode(403);
        as("helen.croft").get(PAGE).then().statusCode(404);
    }

    @Test
    void anotherCommissionersEntryIsNotFound() {
        UUID theirs = cast.as(Cast.EASTMERE, "nadia.rahman", () -> providers
                .ofOrganisation(Organisation.idOf(Cast.CALDERBROOK))
                .map(Provider::id)
                .orElseThrow());
        as("ruth.adeyemi").get(PAGE + "/" + theirs).then().statusCode(404);
    }

    private static Response arrange(
            Browser browser, String address, String day, String month, String year, String... more) {
        String[] form = new String[more.length + 8];
        System.arraycopy(
                new String[] {"funded", "yes", "from-day", day, "from-month", month, "from-year", year}, 0, form, 0, 8);
        System.arraycopy(more, 0, form, 8, more.length);
        return browser.post(address, form);
    }

    private UUID entry(String organisation) {
        return cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> providers
                .ofOrganisation(Organisation.idOf(organisation))
                .map(Provider::id)
                .orElseThrow());
    }

    private long recorded(String kind) {
        return cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> database.createNativeQuery(
                        "select count(*) from audit_entry where kind = ?1 and complaint_id is null", Long.class)
                .setParameter(1, kind)
                .getSingleResult());
    }

    private static String address(Response page, String end) {
        String html = page.asString();
        int at = html.indexOf(end);
        return html.substring(html.lastIndexOf('"', at) + 1, at) + end;
    }

    private Browser as(String username) {
        return new Browser(cast.token(username));
    }
}
