package org.forthright.app.complaint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.app.house.stage.TimeMachine;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.step.AllocateComplaint;
import org.forthright.ombudsman.referral.Referral;
import org.forthright.ombudsman.step.ReferToOmbudsman;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What everybody sees first, on real dates. */
@House
class WorkListTest {

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Inject
    TimeMachine time;

    @Inject
    AllocateComplaint allocateComplaint;

    @Inject
    ReferToOmbudsman referToOmbudsman;

    @Inject
    Participations participations;

    @Inject
    SessionFactory database;

    @AfterEach
    void returnToToday() {
        time.back();
    }

    /** Received on Monday 23 November; the third working day is Thursday. */
    @Test
    void groupsByUrgencyAsTheDaysGoBy() {
        String reference = stories.received(ConsentAnswer.NOT_YET).reference();
        assertThat(groupOf(reference, "ruth.adeyemi", "to-acknowledge")).isEqualTo("soon");
        time.moveTo(LocalDateTime.of(2026, 11, 26, 9, 0));
        assertThat(groupOf(reference, "ruth.adeyemi", "to-acknowledge")).isEqualTo("today");
        time.moveTo(LocalDateTime.of(2026, 12, 1, 9, 0));
        assertThat(groupOf(reference, "ruth.adeyemi", "to-acknowledge")).isEqualTo("overdue");
        workList("ruth.adeyemi", "to-acknowledge").then().body(containsString("3 working days late"));
    }

    @Test
    void keepsWhatProvidersOweApartAndNamesThem() {
        String reference = stories.posted(stories.forwarded()).reference();
        assertThat(groupOf(reference, "ruth.adeyemi", "with-providers")).isEqualTo("paused");
        workList("ruth.adeyemi", "with-providers").then().body(containsString("Calderbrook Hospital"));
        assertThat(groupOf(reference, "imran.sayeed", "to-acknowledge")).isEmpty();
    }

    @Test
    void aLetterThatWaitsIsTheNextStepOfItsComplaint() {
        String reference = stories.forwarded(stories.posted(stories.withPoints(ConsentAnswer.GIVEN)))
                .reference();
        assertThat(groupOf(reference, "imran.sayeed", "with-providers")).isEqualTo("today");
        assertThat(rowOf(reference, "imran.sayeed", "with-providers"))
                .contains(
                        "Send the letter “Complaint passed on, to the person, 23 November 2026”",
                        "is the last day",
                        "Procedure 4.3",
                        "With us");
        time.moveTo(LocalDateTime.of(2026, 11, 24, 9, 0));
        assertThat(groupOf(reference, "imran.sayeed", "with-providers")).isEqualTo("overdue");
    }

    @Test
    void theOmbudsmansDayIsTheNextStepWhereItIsNearerAndLeavesTheDayOfTheStage() {
        Complaint complaint = stories.posted(stories.planned(ConsentAnswer.GIVEN));
        cast.as(
                Cast.NORTHMOOR,
                "ruth.adeyemi",
                () -> referToOmbudsman.refer(
                        complaint.reference(),
                        new Referral.Terms(
                                "P-78", "The file so far", LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 27))));
        assertThat(groupOf(complaint.reference(), "imran.sayeed", "all")).isEqualTo("soon");
        assertThat(rowOf(complaint.reference(), "imran.sayeed", "all"))
                .contains("Give the Ombudsman what it asks for", "Procedure 9.36");
        assertThat(cast.as(Cast.NORTHMOOR, "imran.sayeed", () -> participations
                        .require(complaint.reference())
                        .dueOn()))
                .isEqualTo("2027-01-15");
    }

    @Test
    void citesTheParagraphAndTheDayOfTheNextStep() {
        stories.received(ConsentAnswer.NOT_YET);
        time.moveTo(LocalDateTime.of(2026, 11, 24, 9, 0));
        workList("ruth.adeyemi", "to-acknowledge").then().body(containsString("Procedure 3.8, day 1 of 3"));
    }

    @Test
    void leadSeesTheirOwnAlone() {
        Complaint given = stories.received(ConsentAnswer.NOT_YET);
        Complaint another = stories.received(ConsentAnswer.NOT_YET);
        var lead = cast.actor(Cast.NORTHMOOR, "colette.marsden").person();
        cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> allocateComplaint.allocate(given.reference(), lead, ""));
        workList("colette.marsden", "all")
                .then()
                .body(containsString(given.reference()), not(containsString(another.reference())));
    }

    @Test
    void staffAreLedToRecordingAndOthersToTheirOwnPages() {
        workList("bola.ogunleye", "all")
                .then()
                .statusCode(200)
                .body(
                        containsString("/northmoor-icb/complaints/new"),
                        containsString("Bola Ogunleye"),
                        containsString("Sign out"),
                        not(containsString("Farida Okonjo")));
        workList("gareth.vaughan", "all").then().statusCode(303);
    }

    @Test
    void foreignersFindNothingHere() {
        given().header("Authorization", "Bearer " + cast.token("helen.croft"))
                .get("/northmoor-icb/work")
                .then()
                .statusCode(404);
    }

    @Test
    void takesAsFewStatementsHoweverManyComplaints() {
        Stream.generate(() -> ConsentAnswer.GIVEN).limit(3).forEach(stories::planned);
        stories.forwarded();
        workList("imran.sayeed", "all");
        Statistics statistics = database.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        workList("imran.sayeed", "all").then().statusCode(200);
        assertThat(statistics.getPrepareStatementCount()).isBetween(4L, 15L);
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void showsTheMenuWithTheNumberOfOpenComplaints() {
        stories.received(ConsentAnswer.NOT_YET);
        workList("ruth.adeyemi", "all")
                .then()
                .body(allOf(
                        containsString("aria-current=\"page\">Work list"), containsString(" open complaints</span>")));
    }

    private Response workList(String person, String view) {
        return given().header("Authorization", "Bearer " + cast.token(person))
                .redirects()
                .follow(false)
                .get("/northmoor-icb/work?view=" + view);
    }

    /** The whole list: the complaints of other tests may fill its first page. */
    private String pages(String person, String view) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(page -> workList(person, view + "&page=" + page).asString())
                .collect(Collectors.joining());
    }

    /** The row of the complaint, whichever group it stands in. */
    private String rowOf(String reference, String person, String view) {
        return Arrays.stream(pages(person, view).split("<tr role=\"row\">"))
                .filter(row -> row.contains(reference))
                .findFirst()
                .orElse("");
    }

    /** The anchor of the group in which the complaint stands; empty when it is not on the list. */
    private String groupOf(String reference, String person, String view) {
        return Arrays.stream(pages(person, view).split("<tbody role=\"rowgroup\" id=\""))
                .skip(1)
                .filter(group -> group.contains(reference))
                .map(group -> group.substring(0, group.indexOf('"')))
                .findFirst()
                .orElse("");
    }
}
