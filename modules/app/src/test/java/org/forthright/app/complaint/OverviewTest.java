package org.forthright.app.complaint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.consent.ConsentAnswer;
import org.junit.jupiter.api.Test;

/** The first page of a complaint, for those in it and those outside. */
@House
class OverviewTest {

    @Inject
    Cast cast;

    @Inject
    Stories stories;

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
                        containsString("/northmoor-icb/procedure#3.8"),
                        containsString(complaint.reference() + "/acknowledgement"),
                        containsString("Six-month limit"),
                        containsString("22 May 2027"),
                        containsString("in a taxi")));
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
    }

    private Response page(String organisation, String person, Complaint complaint) {
        return get("/" + organisation + "/complaints/" + complaint.reference(), person);
    }

    private Response get(String address, String person) {
        return given().header("Authorization", "Bearer " + cast.token(person)).get(address);
    }
}
