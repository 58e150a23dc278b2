package org.forthright.app.ombudsman;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Stream;
import org.forthright.app.house.Cast;
import org.forthright.app.house.Desk;
import org.forthright.app.house.House;
import org.forthright.app.house.stage.TimeMachine;
import org.forthright.app.outcome.Answers;
import org.forthright.complaint.Complaint;
import org.forthright.ombudsman.referral.Referral;
import org.forthright.ombudsman.referral.Referrals;
import org.forthright.organisation.Organisation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The calendar knows the working days of 2024 to 2028: other days are refused, and no list falls over one. */
@House
class DaysBeyondCalendarTest {

    private static final String SENTENCE = "Enter a date that our calendar of working days reaches";

    @Inject
    Cast cast;

    @Inject
    Papers papers;

    @Inject
    Answers answers;

    @Inject
    Referrals referrals;

    @Inject
    TimeMachine timeMachine;

    @AfterEach
    void back() {
        timeMachine.back();
    }

    @Test
    void refusesARequestOfTheOmbudsmanFromAnotherCentury() {
        Papers.File file = papers.atCalderbrook();
        samir().send(file.reference(), "ombudsman", request("25", "11", "1926", "1", "12", "1926"))
                .then()
                .statusCode(422)
                .body(
                        containsString(SENTENCE),
                        containsString("id=\"asked-error\""),
                        containsString("The complaint file"));
        samir().program()
                .body(Map.of("reference", "", "askedFor", "The file", "askedOn", "1926-11-25", "dueOn", "1926-12-01"))
                .post("/api" + samir().address(file.reference(), "referrals"))
                .then()
                .statusCode(409)
                .body("code", equalTo("DAY_BEYOND_CALENDAR"));
    }

    @Test
    void refusesAPromiseForADayThatNobodyCanCountTo() {
        Complaint complaint = answers.answered();
        samir().send(
                        complaint.reference(),
                        "learning",
                        "what",
                        "Taxis are called by the ward",
                        "owner",
                        "Matron",
                        "due-day",
                        "1",
                        "due-month",
                        "1",
                        "due-year",
                        "2031")
                .then()
                .statusCode(422)
                .body(containsString(SENTENCE), containsString("id=\"due-error\""));
        Stream.of("remedies", "learning").forEach(noun -> samir().program()
                .body(Map.of("kind", "apology", "what", "A taxi", "owner", "Matron", "dueOn", "2031-01-01"))
                .post("/api" + samir().address(complaint.reference(), noun))
                .then()
                .statusCode(409)
                .body("code", equalTo("DAY_BEYOND_CALENDAR")));
    }

    @Test
    void oneRowThatCannotBeCountedTakesNoListDownAndCanBePutRight() {
        Papers.File file = papers.atCalderbrook();
        Referral wrong = cast.as(Cast.CALDERBROOK, "samir.khalil", () -> {
            Referral referral = new Referral(
                    Organisation.idOf(Cast.CALDERBROOK),
                    file.complaint().id(),
                    new Referral.Terms("", "The file", LocalDate.of(1926, 11, 25), LocalDate.of(1926, 12, 1)),
                    "Samir Khalil",
                    LocalDate.of(2026, 11, 23));
            referrals.persist(referral);
            return referral;
        });
        samir().workList("all", 1).then().statusCode(200);
        samir().open(file.reference(), "").then().statusCode(200).body(containsString("days late"));
        samir().open(file.reference(), "ombudsman")
                .then()
                .statusCode(200)
                .body(containsString("1926"), containsString("ombudsman/requests/" + wrong.id()));

        String page = "ombudsman/requests/" + wrong.id();
        samir().open(file.reference(), page).then().statusCode(200).body(containsString("value=\"1926\""));
        samir().send(file.reference(), page, request("25", "11", "1926", "1", "12", "1926"))
                .then()
                .statusCode(422)
                .body(containsString(SENTENCE));
        samir().send(file.reference(), page, request("20", "11", "2026", "1", "12", "2026"))
                .then()
                .statusCode(303);
        samir().send(file.reference(), page, request("20", "11", "2026", "2", "12", "2026"))
                .then()
                .statusCode(409)
                .body(containsString("2 December 2026"));
        samir().open(file.reference(), "timeline").then().body(containsString("Request of the Ombudsman corrected"));
        samir().program()
                .get("/api" + samir().address(file.reference(), "referrals"))
                .then()
                .body("", hasSize(1), "[0].dueOn", equalTo("2026-12-01"), "[0].version", equalTo(1));
        Desk.of(cast, Cast.FELLSIDE, "bethan.rees")
                .open(file.reference(), page)
                .then()
                .statusCode(404);
    }

    @Test
    void listsGoOnWhenTheCalendarHasRunOut() {
        Complaint complaint = answers.answered();
        timeMachine.moveTo(LocalDateTime.of(2029, 3, 1, 10, 0));
        samir().workList("all", 1).then().statusCode(200);
        samir().open(complaint.reference(), "").then().statusCode(200).body(containsString("late"));
        Desk imran = Desk.of(cast, Cast.NORTHMOOR, "imran.sayeed");
        imran.workList("all", 1).then().statusCode(200);
        imran.search("").then().statusCode(200);
    }

    private Desk samir() {
        return Desk.of(cast, Cast.CALDERBROOK, "samir.khalil");
    }

    private static String[] request(String day, String month, String year, String dueDay, String dueMonth, String due) {
        return new String[] {
            "for",
            "The complaint file",
            "version",
            "0",
            "asked-day",
            day,
            "asked-month",
            month,
            "asked-year",
            year,
            "due-day",
            dueDay,
            "due-month",
            dueMonth,
            "due-year",
            due
        };
    }
}
