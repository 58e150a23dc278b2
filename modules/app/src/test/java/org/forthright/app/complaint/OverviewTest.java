package org.forthright.app.complaint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.point.Points;
import org.forthright.complaint.step.AgreePoint;
import org.forthright.complaint.step.sharing.ForwardComplaint;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.document.Documents;
import org.forthright.platform.document.Paper;
import org.junit.jupiter.api.Test;

/** The first page of a complaint, for those in it and those outside. */
@House
class OverviewTest {

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Inject
    AgreePoint agreePoint;

    @Inject
    ForwardComplaint forwardComplaint;

    @Inject
    Points points;

    @Inject
    Documents documents;

    @Test
    void saysWhoWhatAndWhatNext() {
        Complaint complaint = stories.received(ConsentAnswer.NOT_YET);
        page(Cast.NORTHMOOR, "ruth.adeyemi", complaint)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Farida Okonjo <small>for Daniel Okonjo</small>"),
                        containsString("Letters in large print: 18 point"),
                        containsString("Day 3 is Thursday 26 November 2026."),
                        containsString("/northmoor-icb/procedure/england-commissioner/1#3.8"),
                        containsString(complaint.reference() + "/acknowledgement"),
                        containsString("Six-month limit"),
                        containsString("22 May 2027"),
                        containsString("in a taxi")));
    }

    @Test
    void asksForConsentAndForwardingUntilAnAnswerIsWrittenHere() {
        page(Cast.NORTHMOOR, "imran.sayeed", stories.planned(ConsentAnswer.NOT_YET))
                .then()
                .body(containsString("Record whether Calderbrook Hospital Trust may see the complaint"));
        page(Cast.NORTHMOOR, "imran.sayeed", stories.planned(ConsentAnswer.GIVEN))
                .then()
                .body(containsString("Forward to Calderbrook Hospital Trust, or answer it yourselves"));
    }

    @Test
    void showsTheDateOfWhoAnswersAndNotTheOneThatWeHadPromised() {
        Complaint complaint = stories.planned(ConsentAnswer.GIVEN);
        page(Cast.NORTHMOOR, "imran.sayeed", complaint).then().body(containsString("15 January 2027"));
        cast.as(
                Cast.NORTHMOOR,
                "imran.sayeed",
                () -> forwardComplaint.forward(
                        complaint.reference(),
                        new ForwardComplaint.Command(
                                Stories.calderbrook(), stories.pointsOf(complaint), Set.of(), "")));
        assertThat(clock(page(Cast.NORTHMOOR, "imran.sayeed", complaint))).doesNotContain("15 January 2027");
    }

    @Test
    void offersOnlyWhatTheReaderMayDo() {
        Complaint complaint = stories.withPoints(ConsentAnswer.GIVEN);
        page(Cast.NORTHMOOR, "imran.sayeed", complaint).then().body(containsString("/forwarding\""));
        page(Cast.NORTHMOOR, "priya.nair", complaint)
                .then()
                .statusCode(200)
                .body(not(containsString("/forwarding\"")), not(containsString("/allocation\"")));
    }

    @Test
    void providerSeesTheSamePageWithWhatItWasGiven() {
        Complaint complaint = stories.forwarded();
        page(Cast.CALDERBROOK, "helen.croft", complaint)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Forwarded to us"),
                        containsString("He was sent home without a care plan."),
                        not(containsString("Ruth Adeyemi")),
                        not(containsString("Imran Sayeed acknowledged")),
                        not(containsString("photo-of-discharge-letter")),
                        not(containsString("/consents"))));
    }

    /** Each word that was not forwarded carries the name of a bird, which the provider must nowhere meet. */
    @Test
    void providerMeetsNothingThatWasNotForwarded() {
        Complaint complaint = stories.withPoints(ConsentAnswer.GIVEN);
        cast.as(Cast.NORTHMOOR, "imran.sayeed", () -> {
            agreePoint.agree(complaint.reference(), "The canary was not told.", null);
            documents.keep(
                    complaint.id(),
                    new Paper(
                            "canary.txt",
                            DocumentKind.OTHER,
                            "text/plain",
                            "canary".getBytes(StandardCharsets.UTF_8),
                            "Canary",
                            LocalDate.of(2026, 11, 23)));
            Set<UUID> first = Set.of(points.require(complaint.id(), 1).id());
            forwardComplaint.forward(
                    complaint.reference(),
                    new ForwardComplaint.Command(Stories.calderbrook(), first, Set.of(), "A word about the canary."));
        });
        for (String noun : List.of("", "/points", "/timeline", "/history", "/documents", "/evidence", "/notes")) {
            get("/" + Cast.CALDERBROOK + "/complaints/" + complaint.reference() + noun, "helen.croft")
                    .then()
                    .statusCode(200)
                    .body(not(containsStringIgnoringCase("canary")));
        }
        get("/api/" + Cast.CALDERBROOK + "/complaints/" + complaint.reference(), "helen.croft")
                .then()
                .statusCode(200)
                .body(containsString("care plan"), not(containsStringIgnoringCase("canary")));
    }

    @Test
    void commissionerSeesHowFarTheProviderIs() {
        Complaint complaint = stories.forwarded();
        page(Cast.NORTHMOOR, "ruth.adeyemi", complaint)
                .then()
                .body(allOf(
                        containsString("Calderbrook Hospital"),
                        containsString("To acknowledge by 26 November"),
                        containsString("Waiting for the provider")));
    }

    @Test
    void foreignAndMissingAreTheSame() {
        Complaint complaint = stories.received(ConsentAnswer.NOT_YET);
        Response foreign = page(Cast.EASTMERE, "nadia.rahman", complaint);
        Response missing = get("/" + Cast.EASTMERE + "/complaints/NM-2026-99999", "nadia.rahman");
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(foreign.body().asString()).isEqualTo(missing.body().asString());
        String api = "/api/" + Cast.EASTMERE + "/complaints/";
        Response foreignJson = get(api + complaint.reference(), "nadia.rahman");
        Response missingJson = get(api + "NM-2026-99999", "nadia.rahman");
        assertThat(foreignJson.statusCode()).isEqualTo(404);
        assertThat(foreignJson.body().asString()).isEqualTo(missingJson.body().asString());
    }

    private static String clock(Response page) {
        String text = page.asString();
        return text.substring(text.indexOf("id=\"clock\""), text.indexOf("Why this day?"));
    }

    private Response page(String organisation, String person, Complaint complaint) {
        return get("/" + organisation + "/complaints/" + complaint.reference(), person);
    }

    private Response get(String address, String person) {
        return given().header("Authorization", "Bearer " + cast.token(person)).get(address);
    }
}
