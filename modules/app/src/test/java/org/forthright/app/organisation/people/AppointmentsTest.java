package org.forthright.app.organisation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.organisation.people.Appointment;
import org.forthright.organisation.people.Appointments;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Office;
import org.forthright.organisation.signin.SignIn;
import org.forthright.platform.tenancy.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One responsible person on every day, a complaints manager on every day, and the history of both (reg. 4(1)). */
@House
class AppointmentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    @Inject
    Harbourside harbourside;

    @Inject
    Appointments appointments;

    @Inject
    SignIn signIn;

    @Inject
    Cast cast;

    @BeforeEach
    void open() {
        harbourside.opens();
    }

    @AfterEach
    void close() {
        harbourside.closes();
    }

    @Test
    void handsTheOfficeOverFromOneDayToTheNext() {
        handOver(Office.RESPONSIBLE_PERSON, "hal.dunn", LAST).then().statusCode(303);

        assertThat(roles("rita.moss", LAST)).contains(Role.RESPONSIBLE_PERSON);
        assertThat(roles("hal.dunn", LAST)).containsExactly(Role.HANDLER);
        assertThat(roles("rita.moss", LAST.plusDays(1))).isEmpty();
        assertThat(roles("hal.dunn", LAST.plusDays(1))).contains(Role.RESPONSIBLE_PERSON);
        assertThat(signIn.peopleOf(Harbourside.CODE))
                .as("known there before the day, and opening nothing until then")
                .anyMatch(member -> member.person().username().equals("hal.dunn")
                        && member.roles().contains(Role.RESPONSIBLE_PERSON));
        harbourside
                .somebody("hal.dunn", "responsible-person")
                .get(Harbourside.PEOPLE)
                .then()
                .statusCode(404);
        harbourside
                .adam()
                .get(Harbourside.PEOPLE)
                .then()
                .body(allOf(containsString("5 January 2026 to 30 November 2026"), containsString("Begins later")));
    }

    @Test
    void refusesTwoResponsiblePersonsOnOneDayWithTheRegulation() {
        appoint(Office.RESPONSIBLE_PERSON, "hal.dunn", TODAY)
                .then()
                .body(allOf(containsString("There is one at a time"), containsString("reg. 4(1)(a)")));
        handOver(Office.RESPONSIBLE_PERSON, "hal.dunn", LAST);
        appoint(Office.RESPONSIBLE_PERSON, "adam.pryce", LAST.plusDays(9))
                .then()
                .body(containsString("There is one at a time"));

        assertThat(standing(Office.RESPONSIBLE_PERSON)).hasSize(2);
    }

    @Test
    void takesBackAHandOverThatHasNotBegun() {
        handOver(Office.RESPONSIBLE_PERSON, "hal.dunn", LAST);
        Appointment next = standing(Office.RESPONSIBLE_PERSON).getLast();

        Browser adam = harbourside.adam();
        adam.post(adam.get(Harbourside.PEOPLE), Harbourside.HOME + "/appointments/" + next.id() + "/withdrawal")
                .then()
                .statusCode(303);

        assertThat(roles("rita.moss", LAST.plusYears(2))).contains(Role.RESPONSIBLE_PERSON);
        assertThat(roles("hal.dunn", LAST.plusDays(1))).containsExactly(Role.HANDLER);
        assertThat(harbourside.person("hal.dunn").roles()).containsExactly(Role.HANDLER);
    }

    @Test
    void theLastResponsiblePersonAndTheLastManagerCannotLeave() {
        leave("rita.moss").then().body(allOf(containsString("nobody follows"), containsString("reg. 4(1)(a)")));
        leave("odile.frey")
                .then()
                .body(allOf(containsString("only complaints manager"), containsString("reg. 4(1)(b)")));
        assertThat(standing(Office.COMPLAINTS_MANAGER)).hasSize(1);

        appoint(Office.COMPLAINTS_MANAGER, "hal.dunn", TODAY).then().statusCode(303);
        leave("odile.frey").then().statusCode(303);

        assertThat(roles("hal.dunn", TODAY)).contains(Role.COMPLAINTS_MANAGER);
        assertThat(harbourside.person("odile.frey").isHereFrom(TODAY)).isFalse();
    }

    @Test
    void letsOnePersonBeBothAndSomebodyOfAnotherOrganisationManage() {
        handOver(Office.COMPLAINTS_MANAGER, "rita.moss", TODAY.minusDays(1))
                .then()
                .statusCode(303);
        assertThat(roles("rita.moss", TODAY)).containsExactly(Role.RESPONSIBLE_PERSON, Role.COMPLAINTS_MANAGER);

        appoint(Office.COMPLAINTS_MANAGER, "odile.frey", TODAY, "Eastmere Hub")
                .then()
                .statusCode(303);

        harbourside.adam().get(Harbourside.PEOPLE).then().body(containsString("of Eastmere Hub"));
    }

    @Test
    void keepsWhatWasTypedAndShowsWhatSomebodyElseSaved() {
        Appointment rita = standing(Office.RESPONSIBLE_PERSON).getFirst();
        String address = Harbourside.HOME + "/appointments/" + rita.id() + "/succession";
        String hal = harbourside.person("hal.dunn").id().toString();
        harbourside
                .adam()
                .post(address, "version", "0", "person", hal, "day-day", "31", "day-month", "2", "day-year", "2027")
                .then()
                .statusCode(422)
                .body(containsString("value=\"31\""));
        handOver(Office.RESPONSIBLE_PERSON, "hal.dunn", LAST);
        harbourside
                .adam()
                .post(address, "version", "0", "person", hal, "day-day", "4", "day-month", "1", "day-year", "2027")
                .then()
                .statusCode(409);
    }

    @Test
    void isClosedToOtherOrganisations() {
        Appointment rita = standing(Office.RESPONSIBLE_PERSON).getFirst();
        Browser gareth = new Browser(cast.token("gareth.vaughan"));
        gareth.get("/northmoor-icb/organisation/appointments/" + rita.id() + "/succession")
                .then()
                .statusCode(404);
    }

    private Response handOver(Office office, String to, LocalDate lastDay) {
        Appointment standing = standing(office).getFirst();
        return harbourside
                .adam()
                .post(
                        Harbourside.HOME + "/appointments/" + standing.id() + "/succession",
                        filled(to, lastDay, "", String.valueOf(standing.version())));
    }

    private Response appoint(Office office, String person, LocalDate from) {
        return appoint(office, person, from, "");
    }

    private Response appoint(Office office, String person, LocalDate from, String host) {
        return harbourside.adam().post(Harbourside.HOME + "/appointments/" + office, filled(person, from, host, ""));
    }

    private String[] filled(String person, LocalDate day, String host, String version) {
        return new String[] {
            "person", harbourside.person(person).id().toString(),
            "day-day", String.valueOf(day.getDayOfMonth()),
            "day-month", String.valueOf(day.getMonthValue()),
            "day-year", String.valueOf(day.getYear()),
            "host", host,
            "version", version
        };
    }

    private Response leave(String username) {
        return harbourside
                .adam()
                .post(
                        harbourside.address(username) + "/leaving",
                        "version",
                        String.valueOf(harbourside.person(username).version()),
                        "last-day",
                        "23",
                        "last-month",
                        "11",
                        "last-year",
                        "2026");
    }

    private List<Appointment> standing(Office office) {
        return harbourside.asItself(() -> appointments.to(office));
    }

    private Set<Role> roles(String username, LocalDate day) {
        Membership member = harbourside.person(username);
        return harbourside.asItself(() -> appointments.rolesOn(member, day));
    }
}
