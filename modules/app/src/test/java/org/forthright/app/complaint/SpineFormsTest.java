package org.forthright.app.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.Stage;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.platform.document.Documents;
import org.junit.jupiter.api.Test;

/** The first steps with a complaint, done in a browser without scripts. */
@House
class SpineFormsTest {

    private static final String WORDS = "I was very sorry to read what happened that night.";

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Inject
    Participations participations;

    @Inject
    Documents documents;

    @Test
    void acknowledgesAndRemembersThatItWasDone() {
        Complaint complaint = stories.received(ConsentAnswer.NOT_YET);
        String address = of(complaint) + "/acknowledgement";
        ruth().get(address)
                .then()
                .statusCode(200)
                .body(containsString("Day 3 is Thursday 26 November 2026."), containsString("SI 2009/309 reg. 13(3)"));
        ruth().post(address, "how", "PHONE", "offer", "yes", "words", WORDS)
                .then()
                .statusCode(303)
                .header("Location", endsWith(of(complaint)));
        assertThat(participation(complaint).stage()).isEqualTo(Stage.PLANNING);
        assertThat(cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> documents.of(complaint.id())))
                .extracting(document -> document.name())
                .contains("Acknowledgement by telephone, 23 November 2026.txt");
        ruth().get(address)
                .then()
                .statusCode(200)
                .body(containsString(
                        "You already did this: the complaint was acknowledged on Monday 23 November 2026."));
    }

    @Test
    void refusesAnAcknowledgementWithoutTheOfferAndKeepsItsWords() {
        Complaint complaint = stories.received(ConsentAnswer.NOT_YET);
        ruth().post(of(complaint) + "/acknowledgement", "how", "LETTER", "words", WORDS)
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("<title>Error: "),
                        containsString("An acknowledgement offers to talk"),
                        containsString(WORDS)));
        assertThat(participation(complaint).stage()).isEqualTo(Stage.RECEIVED);
    }

    @Test
    void refusesAnAcknowledgementByEmailToSomebodyWithoutAnAddress() {
        Complaint complaint = stories.receivedFromNobodyKnown();
        ruth().post(of(complaint) + "/acknowledgement", "how", "EMAIL", "offer", "yes", "words", WORDS)
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("<a href=\"#how\">We have no email address of this person."),
                        not(containsString("value=\"EMAIL\"")),
                        containsString(WORDS)));
        assertThat(participation(complaint).stage()).isEqualTo(Stage.RECEIVED);
        ruth().get(of(stories.received(ConsentAnswer.NOT_YET)) + "/acknowledgement")
                .then()
                .body(containsString("value=\"EMAIL\""));
    }

    @Test
    void allocatesToSomebodyWhoHandlesComplaints() {
        Complaint complaint = stories.received(ConsentAnswer.NOT_YET);
        String priya = cast.actor(Cast.NORTHMOOR, "priya.nair").person().toString();
        String bola = cast.actor(Cast.NORTHMOOR, "bola.ogunleye").person().toString();
        ruth().post(of(complaint) + "/allocation", "handler", bola, "version", "")
                .then()
                .statusCode(422);
        ruth().post(of(complaint) + "/allocation", "handler", priya, "version", "")
                .then()
                .statusCode(303);
        assertThat(participation(complaint).handlerId()).hasToString("Optional[" + priya + "]");
    }

    @Test
    void whoeverAllocatesSecondSeesWhatTheFirstDid() {
        Complaint complaint = stories.acknowledgedAndAllocated(ConsentAnswer.NOT_YET);
        String priya = cast.actor(Cast.NORTHMOOR, "priya.nair").person().toString();
        ruth().post(of(complaint) + "/allocation", "handler", priya, "version", "")
                .then()
                .statusCode(409)
                .body(containsString("Imran Sayeed"), containsString("Priya Nair"));
    }

    @Test
    void handlersAreToldWhoCanAllocate() {
        Complaint complaint = stories.received(ConsentAnswer.NOT_YET);
        imran().get(of(complaint) + "/allocation")
                .then()
                .statusCode(403)
                .body(containsString("Your complaints manager"));
    }

    @Test
    void writesPointsDownAndRewordsThem() {
        Complaint complaint = stories.acknowledgedAndAllocated(ConsentAnswer.NOT_YET);
        String address = of(complaint) + "/points";
        imran().post(address, "summary", "Nobody rang the family.", "about", "")
                .then()
                .statusCode(303);
        imran().post(address + "/1", "summary", "Nobody told the family.", "about", "", "version", "0")
                .then()
                .statusCode(303);
        imran().get(address).then().body(containsString("Nobody told the family."));
        imran().post(address + "/1", "summary", "Nobody wrote to them.", "about", "", "version", "0")
                .then()
                .statusCode(409)
                .body(containsString("Nobody told the family."), containsString("Nobody wrote to them."));
    }

    @Test
    void keepsAPointThatIsTooLong() {
        Complaint complaint = stories.acknowledgedAndAllocated(ConsentAnswer.NOT_YET);
        String long501 = "He waited. ".repeat(45) + "Hours.";
        imran().post(of(complaint) + "/points", "summary", long501, "about", "")
                .then()
                .statusCode(422)
                .body(containsString("The point must be 500 characters or fewer"), containsString(long501));
    }

    @Test
    void forwardedPointsKeepTheirWords() {
        Complaint complaint = stories.forwarded();
        imran().get(of(complaint) + "/points").then().body(not(containsString("/points/1\"")));
        imran().post(of(complaint) + "/points/1", "summary", "Something else", "about", "", "version", "1")
                .then()
                .statusCode(409);
        String provider = "/" + Cast.CALDERBROOK + "/complaints/" + complaint.reference() + "/points/1";
        helen().post(provider, "summary", "Something else", "about", "", "version", "1")
                .then()
                .statusCode(409);
    }

    @Test
    void agreesThePlanAndShowsTheLimit() {
        Complaint complaint = stories.withPoints(ConsentAnswer.NOT_YET);
        imran().get(of(complaint) + "/plan")
                .then()
                .body(containsString("end on Saturday 22 May 2027"), containsString("SI 2009/309 reg. 14"));
        plan(complaint, "15", "1", "2027", "AGREED").then().statusCode(303);
        assertThat(participation(complaint).respondBy()).contains(LocalDate.of(2027, 1, 15));
    }

    @Test
    void refusesDaysThatDoNotExistOrAreTooLateAndKeepsTheRest() {
        Complaint complaint = stories.withPoints(ConsentAnswer.NOT_YET);
        plan(complaint, "31", "2", "2027", "AGREED")
                .then()
                .statusCode(422)
                .body(containsString("31 February does not exist"), containsString("We read the records."));
        plan(complaint, "24", "5", "2027", "SET")
                .then()
                .statusCode(422)
                .body(containsString("later than six months after receipt"));
        plan(complaint, "1", "6", "2035", "AGREED").then().statusCode(422).body(containsString("nearer year"));
    }

    @Test
    void changingThePlanNeedsAReason() {
        Complaint complaint = stories.planned(ConsentAnswer.NOT_YET);
        plan(complaint, "29", "1", "2027", "AGREED")
                .then()
                .statusCode(422)
                .body(containsString("the person is told why"));
    }

    @Test
    void searchLeadsAWholeReferenceToItsComplaintAndFindsWords() {
        Complaint complaint = stories.received(ConsentAnswer.NOT_YET);
        String list = "/" + Cast.NORTHMOOR + "/complaints";
        ruth().get(list + "?q=" + complaint.reference().toLowerCase(Locale.ROOT))
                .then()
                .statusCode(303)
                .header("Location", endsWith(of(complaint)));
        ruth().get(list + "?q=taxi").then().statusCode(200).body(containsString(complaint.reference()));
        ruth().get(list + "?q=xylophone").then().statusCode(200).body(containsString("Nothing was found"));
        ruth().get(list + "?page=900").then().statusCode(200);
        helen().get(list).then().statusCode(404);
    }

    private Response plan(Complaint complaint, String day, String month, String year, String basis) {
        return imran().post(
                        of(complaint) + "/plan",
                        "respondBy-day",
                        day,
                        "respondBy-month",
                        month,
                        "respondBy-year",
                        year,
                        "basis",
                        basis,
                        "method",
                        "We read the records.",
                        "updates",
                        "by telephone");
    }

    private Participation participation(Complaint complaint) {
        return cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> participations.require(complaint.reference()));
    }

    private static String of(Complaint complaint) {
        return "/" + Cast.NORTHMOOR + "/complaints/" + complaint.reference();
    }

    private Browser ruth() {
        return new Browser(cast.token("ruth.adeyemi"));
    }

    private Browser imran() {
        return new Browser(cast.token("imran.sayeed"));
    }

    private Browser helen() {
        return new Browser(cast.token("helen.croft"));
    }
}
