package org.forthright.app.organisation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.app.house.SignIns;
import org.forthright.app.house.stage.KeycloakResource;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.step.AllocateComplaint;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.people.DelegatedFunction;
import org.forthright.organisation.people.Delegations;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.signin.SignIn;
import org.forthright.organisation.step.GiveDelegation;
import org.forthright.outcome.action.Action;
import org.forthright.outcome.action.Remedies;
import org.forthright.outcome.action.Remedy;
import org.forthright.platform.tenancy.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tess Lowry leaves Northmoor; her complaint, her promise and what was delegated to her go on with Imran Sayeed. */
@House
class LeaverTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Inject
    Memberships memberships;

    @Inject
    Participations participations;

    @Inject
    Remedies remedies;

    @Inject
    Delegations delegations;

    @Inject
    AllocateComplaint allocateComplaint;

    @Inject
    GiveDelegation giveDelegation;

    @Inject
    SignIn signIn;

    private UUID tess;
    private Complaint complaint;

    @BeforeEach
    void hasWorkInHand() {
        signIn.ensureOrganisation(
                Cast.NORTHMOOR, "Northmoor Integrated Care Board", EnumSet.complementOf(EnumSet.of(Role.LIAISON)));
        complaint = stories.received(ConsentAnswer.NOT_YET);
        tess = northmoor("ruth.adeyemi", this::admitted);
        cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> {
            allocateComplaint.allocate(complaint.reference(), tess, "");
            remedies.persist(new Remedy(
                    Organisation.idOf(Cast.NORTHMOOR),
                    complaint.id(),
                    "apology",
                    Action.promised("Write to her GP.", "Tess Lowry", TODAY.plusDays(20), TODAY)));
        });
        cast.as(
                Cast.NORTHMOOR,
                "anna.lowe",
                () -> giveDelegation.give(new GiveDelegation.Command(
                        DelegatedFunction.MANAGE_COMPLAINTS, tess, TODAY, TODAY.plusDays(30), "Minute 7")));
    }

    @AfterEach
    void tidy() {
        cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> {
            memberships.findByIdOptional(tess).ifPresent(member -> member.endOn(TODAY.minusDays(1)));
            delegations.newestFirst().stream()
                    .filter(each -> each.function() == DelegatedFunction.MANAGE_COMPLAINTS && !each.isOverOn(TODAY))
                    .forEach(each -> each.revoke(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC)));
        });
        KeycloakResource.startsAfresh();
    }

    @Test
    void handsEverythingOverInOneStepWithAListBeforeIt() {
        Browser gareth = new Browser(cast.token("gareth.vaughan"));
        gareth.get(leaving())
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Open complaints they handle"),
                        containsString(complaint.reference()),
                        containsString("Promises they were to see to"),
                        containsString("Manage complaints")))
                .body(not(containsString("Okonjo")));
        leave(gareth, "").then().statusCode(422).body(containsString("Choose who takes over"));

        UUID imran = cast.actor(Cast.NORTHMOOR, "imran.sayeed").person();
        leave(gareth, imran.toString()).then().statusCode(303);

        assertThat(northmoor(
                        "ruth.adeyemi",
                        () -> participations.require(complaint.reference()).handlerId()))
                .contains(imran);
        assertThat(northmoor(
                        "ruth.adeyemi",
                        () -> remedies.of(complaint.id()).getFirst().action().owner()))
                .isEqualTo("Imran Sayeed");
        assertThat(holdsManagement(imran)).isTrue();
        assertThat(holdsManagement(tess)).isFalse();
        new Browser(SignIns.claiming("tess.lowry", Cast.NORTHMOOR, "handler"))
                .get("/northmoor-icb/work")
                .then()
                .statusCode(404);
        new Browser(cast.token("ruth.adeyemi"))
                .get("/northmoor-icb/complaints/" + complaint.reference() + "/timeline")
                .then()
                .body(allOf(
                        containsString("Allocated to Imran Sayeed"),
                        containsString("Imran Sayeed sees to what was promised, in place of Tess Lowry")));
    }

    @Test
    void handsNothingOverWhereOnePartOfItCannotBe() {
        Browser gareth = new Browser(cast.token("gareth.vaughan"));
        UUID bola = cast.actor(Cast.NORTHMOOR, "bola.ogunleye").person();

        leave(gareth, bola.toString()).then().body(containsString("handle complaints"));

        assertThat(northmoor(
                        "ruth.adeyemi",
                        () -> participations.require(complaint.reference()).handlerId()))
                .contains(tess);
        assertThat(northmoor(
                        "ruth.adeyemi",
                        () -> remedies.of(complaint.id()).getFirst().action().owner()))
                .isEqualTo("Tess Lowry");
        assertThat(holdsManagement(tess)).isTrue();
    }

    private UUID admitted() {
        Membership known = memberships
                .everBehind(SignIns.ISSUER, SignIns.subjectOf("tess.lowry"))
                .orElseGet(() -> new Membership(
                        Organisation.idOf(Cast.NORTHMOOR),
                        SignIns.ISSUER,
                        SignIns.subjectOf("tess.lowry"),
                        "Tess Lowry",
                        "tess.lowry@northmoor.example",
                        Set.of(Role.HANDLER),
                        LocalDate.of(2026, 1, 5)));
        known.endOn(TODAY.plusYears(3));
        memberships.persist(known);
        return known.id();
    }

    private boolean holdsManagement(UUID person) {
        return northmoor("ruth.adeyemi", () -> delegations
                .of(person, DelegatedFunction.MANAGE_COMPLAINTS, TODAY)
                .isPresent());
    }

    private Response leave(Browser browser, String successor) {
        int version = northmoor("ruth.adeyemi", () -> memberships.require(tess).version());
        return browser.post(
                leaving(),
                "version",
                String.valueOf(version),
                "successor",
                successor,
                "last-day",
                "23",
                "last-month",
                "11",
                "last-year",
                "2026");
    }

    private String leaving() {
        return "/northmoor-icb/organisation/people/" + tess + "/leaving";
    }

    private <T> T northmoor(String username, Supplier<T> task) {
        return cast.as(Cast.NORTHMOOR, username, task);
    }
}
