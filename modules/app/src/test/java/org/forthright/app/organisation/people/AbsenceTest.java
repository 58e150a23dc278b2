package org.forthright.app.organisation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.consent.ConsentAnswer;
import org.junit.jupiter.api.Test;

/** While Imran Sayeed is away, Colette Marsden, a lead who sees nothing else, sees to his complaints. */
@House
class AbsenceTest {

    private static final String PAGE = "/northmoor-icb/organisation/absences";

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Test
    void whoeverCoversSeesAndWorksOnWhatTheAbsentPersonHandles() {
        Complaint complaint = stories.acknowledgedAndAllocated(ConsentAnswer.NOT_YET);
        String plan = "/northmoor-icb/complaints/" + complaint.reference() + "/plan";
        Browser gareth = browser("gareth.vaughan");
        Browser colette = browser("colette.marsden");
        colette.get(plan).then().statusCode(404);

        note(gareth, "colette.marsden", "23", "27").then().statusCode(303);

        assertThat(workList(colette)).contains(complaint.reference());
        colette.get(plan).then().statusCode(200);
        gareth.get("/northmoor-icb/organisation").then().body(containsString("1 away today"));
        note(gareth, "priya.nair", "27", "30").then().body(containsString("away on one of these days already"));

        Response page = gareth.get(PAGE);
        page.then().body(allOf(containsString("Imran Sayeed"), containsString("Colette Marsden")));
        gareth.post(page, ending(page)).then().statusCode(303);

        colette.get(plan).then().statusCode(404);
        assertThat(workList(colette)).doesNotContain(complaint.reference());
    }

    private static String workList(Browser whose) {
        return IntStream.rangeClosed(1, 25)
                .mapToObj(page ->
                        whose.get("/northmoor-icb/work?view=mine&page=" + page).asString())
                .collect(Collectors.joining());
    }

    @Test
    void keepsWhatWasTypedAndTakesNobodyWhoHandlesNothing() {
        Browser gareth = browser("gareth.vaughan");
        note(gareth, "bola.ogunleye", "23", "27")
                .then()
                .statusCode(422)
                .body(containsString("Choose who sees to their work"));
        note(gareth, "imran.sayeed", "27", "24")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Nobody stands in for themselves"),
                        containsString("ends before it begins"),
                        containsString("value=\"27\"")));
    }

    @Test
    void isForTheAdministratorOfThisOrganisation() {
        browser("imran.sayeed").get(PAGE).then().statusCode(403);
        browser("helen.croft").get(PAGE).then().statusCode(404);
        browser("patrick.donnelly")
                .get("/calderbrook-hospital/organisation/absences")
                .then()
                .statusCode(200)
                .body(not(containsString("Imran Sayeed")));
    }

    private Response note(Browser gareth, String cover, String first, String last) {
        return gareth.post(
                PAGE,
                "person",
                id("imran.sayeed"),
                "cover",
                id(cover),
                "from-day",
                first,
                "from-month",
                "11",
                "from-year",
                "2026",
                "until-day",
                last,
                "until-month",
                "11",
                "until-year",
                "2026");
    }

    private String id(String username) {
        return cast.actor(Cast.NORTHMOOR, username).person().toString();
    }

    private static String ending(Response page) {
        String html = page.asString();
        int end = html.indexOf("/ending");
        return html.substring(html.lastIndexOf('"', end) + 1, end) + "/ending";
    }

    private Browser browser(String username) {
        return new Browser(cast.token(username));
    }
}
