package org.forthright.app.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.app.house.stage.TimeMachine;
import org.forthright.app.procedure.Versions;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.Stage;
import org.forthright.complaint.step.MoveToVersion;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.people.DelegatedFunction;
import org.forthright.organisation.people.Delegation;
import org.forthright.organisation.people.Delegations;
import org.forthright.platform.refused.AccessDenied;
import org.forthright.procedure.setting.Setting;
import org.forthright.response.ResponseRefusal;
import org.forthright.response.ResponseState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The same letter reaches a commissioner and a private provider on Tuesday 8 December 2026, the day from which each has
 * a procedure of its own. Northmoor acknowledges in two working days, has every answer checked, lets nobody sign for
 * Dr Lowe and takes nothing on social media. Oakfield answers within four months, checks nothing, lets a delegate sign,
 * belongs to ISCAS, takes complaints on social media and gives people two years.
 */
@House
class SideBySideTest {

    private static final String OAKFIELD = "oakfield-diagnostics";
    private static final Handling.Desk NORTH =
            new Handling.Desk(Cast.NORTHMOOR, "ruth.adeyemi", "imran.sayeed", "anna.lowe");
    private static final Handling.Desk OAK =
            new Handling.Desk(OAKFIELD, "victor.anand", "rosie.kemble", "elaine.torrance");
    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 12, 8, 10, 0);
    private static final LocalDate TENTH_OF_MAY = LocalDate.of(2027, 5, 10);

    @Inject
    Cast cast;

    @Inject
    Versions versions;

    @Inject
    Handling handling;

    @Inject
    MoveToVersion moveToVersion;

    @Inject
    Delegations delegations;

    @Inject
    TimeMachine timeMachine;

    @AfterEach
    void back() {
        timeMachine.back();
    }

    @Test
    void twoOrganisationsHandleTheSameComplaintByTheirOwnSettingsAndKeepThem() {
        northmoorPromises(LocalDate.of(2026, 12, 8));
        int oaks = oakfieldPromises(LocalDate.of(2026, 12, 8));
        timeMachine.moveTo(TUESDAY);
        String north = handling.receive(NORTH, TUESDAY.minusHours(1));
        String oak = handling.receive(OAK, TUESDAY.minusHours(1));

        // What they say in public, and where staff may note that a complaint came from.
        assertThat(publicPage(NORTH)).contains("Within two working days", "twelve months", "on social media, where");
        assertThat(publicPage(OAK)).contains("Within three working days", "24 months", "also complain to us on social");
        assertThat(recordPage(NORTH)).doesNotContain("SOCIAL_MEDIA");
        assertThat(recordPage(OAK)).contains("SOCIAL_MEDIA");

        // Two working days and three; six months and four.
        assertThat(handling.part(NORTH, north).acknowledgeBy()).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(handling.part(OAK, oak).acknowledgeBy()).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(handling.part(NORTH, north).limitOn()).isEqualTo(LocalDate.of(2027, 6, 7));
        assertThat(handling.part(OAK, oak).limitOn()).isEqualTo(LocalDate.of(2027, 4, 7));
        assertThat(page(NORTH, north, "")).contains("Six-month limit").doesNotContain("Four-month limit");
        assertThat(page(OAK, oak, "")).contains("Four-month limit").doesNotContain("Six-month limit");

        // On 10 May Northmoor would still be in time. Oakfield needs the person's word for it.
        handling.acknowledge(NORTH, north);
        handling.acknowledge(OAK, oak);
        handling.plan(NORTH, north, TENTH_OF_MAY, false);
        refuses(ComplaintRefusal.LONGER_THAN_PROMISED, () -> handling.plan(OAK, oak, TENTH_OF_MAY, false));
        handling.plan(OAK, oak, TENTH_OF_MAY, true);

        // A week later Oakfield publishes stricter rules. What came in before keeps those under which it came.
        int later = oakfieldReturnsToChecking(oaks, LocalDate.of(2026, 12, 15));
        timeMachine.moveTo(LocalDateTime.of(2026, 12, 15, 10, 0));
        assertThat(handling.part(OAK, oak).procedureVersion()).isEqualTo("oakfield-diagnostics/" + oaks);

        // Northmoor's answer goes to another reader, Oakfield's straight to the signer; both pages say so.
        assertThat(page(NORTH, north, "response")).doesNotContain("straight to be signed");
        handling.answer(NORTH, north);
        handling.answer(OAK, oak);
        assertThat(handling.response(NORTH, north)).isEqualTo(ResponseState.CHECKING);
        assertThat(handling.response(OAK, oak)).isEqualTo(ResponseState.SIGNING);
        assertThat(handling.part(OAK, oak).stage()).isEqualTo(Stage.SIGNING);
        assertThat(page(OAK, oak, "timeline"))
                .contains("Response handed on to be signed: the procedure asks for no check");

        // Both letters name the Ombudsman, and Oakfield's the scheme for private care as well.
        assertThat(page(NORTH, north, "response/letter"))
                .contains("Parliamentary and Health Service Ombudsman")
                .doesNotContain("ISCAS");
        assertThat(page(OAK, oak, "response/letter"))
                .contains("Parliamentary and Health Service Ombudsman")
                .contains("ISCAS");

        // Ruth holds a delegation and signs nothing all the same; Victor signs for Elaine Torrance.
        lend(NORTH);
        lend(OAK);
        assertThatThrownBy(() -> handling.sign(NORTH, north, NORTH.manager()))
                .isInstanceOf(AccessDenied.class)
                .hasMessageContaining("Only your responsible person");
        handling.sign(OAK, oak, OAK.manager());
        assertThat(handling.response(OAK, oak)).isEqualTo(ResponseState.SIGNED);

        // What comes in under the newer version goes by it.
        String newer = handling.receive(OAK, LocalDateTime.of(2026, 12, 15, 9, 0));
        assertThat(handling.part(OAK, newer).procedureVersion()).isEqualTo("oakfield-diagnostics/" + later);
        assertThat(handling.part(OAK, newer).limitOn()).isEqualTo(LocalDate.of(2027, 6, 14));
    }

    @Test
    void aComplaintThatIsMovedToAVersionWithACheckIsNotSignedWithoutOne() {
        int oaks = oakfieldPromises(LocalDate.of(2026, 12, 16));
        timeMachine.moveTo(LocalDateTime.of(2026, 12, 16, 10, 0));
        String oak = handling.receive(OAK, LocalDateTime.of(2026, 12, 16, 9, 0));
        handling.acknowledge(OAK, oak);
        handling.plan(OAK, oak, LocalDate.of(2027, 2, 1), true);
        handling.answer(OAK, oak);
        int later = oakfieldReturnsToChecking(oaks, LocalDate.of(2026, 12, 17));
        timeMachine.moveTo(LocalDateTime.of(2026, 12, 17, 10, 0));

        cast.as(
                OAKFIELD,
                OAK.manager(),
                () -> moveToVersion.move(oak, "oakfield-diagnostics/" + later, "We check again."));

        assertThat(handling.part(OAK, oak).limitOn()).isEqualTo(LocalDate.of(2027, 6, 15));
        refuses(ResponseRefusal.NOT_TO_SIGN, () -> handling.sign(OAK, oak, OAK.responsible()));
        assertThat(new Browser(cast.token(OAK.responsible()))
                        .get("/oakfield-diagnostics/complaints/" + oak + "/response/signature")
                        .asString())
                .contains("Nobody has checked this letter")
                .doesNotContain("Sign the letter</button>");
    }

    private void northmoorPromises(LocalDate from) {
        publish(
                NORTH,
                "gareth.vaughan",
                "england-commissioner/1",
                from,
                Map.of(Setting.ACKNOWLEDGE_WITHIN_WORKING_DAYS, "2", Setting.SIGNERS, "responsible-person"));
    }

    private int oakfieldPromises(LocalDate from) {
        return publish(
                OAK,
                "paul.whitmore",
                "england-private-provider/1",
                from,
                Map.of(
                        Setting.RESPONSE_WITHIN_MONTHS, "4",
                        Setting.QUALITY_CHECK_BEFORE_SIGNING, "no",
                        Setting.ADJUDICATION_SCHEME, "iscas",
                        Setting.TIME_LIMIT_MONTHS, "24",
                        Setting.SOCIAL_MEDIA, "accept"));
    }

    private int oakfieldReturnsToChecking(int before, LocalDate from) {
        return publish(
                OAK,
                "paul.whitmore",
                "oakfield-diagnostics/" + before,
                from,
                Map.of(Setting.RESPONSE_WITHIN_MONTHS, "6", Setting.QUALITY_CHECK_BEFORE_SIGNING, "yes"));
    }

    private int publish(
            Handling.Desk desk, String writer, String model, LocalDate from, Map<Setting, String> promises) {
        int number = versions.draft(desk.organisation(), writer, model);
        promises.forEach((setting, value) -> versions.set(desk.organisation(), writer, number, setting, value));
        versions.publish(desk.organisation(), writer, desk.responsible(), number, from);
        return number;
    }

    private void lend(Handling.Desk desk) {
        UUID lender = cast.actor(desk.organisation(), desk.responsible()).person();
        UUID to = cast.actor(desk.organisation(), desk.manager()).person();
        cast.as(
                desk.organisation(),
                desk.responsible(),
                () -> delegations.persist(new Delegation(
                        Organisation.idOf(desk.organisation()),
                        DelegatedFunction.SIGN_RESPONSE,
                        lender,
                        to,
                        LocalDate.of(2026, 12, 14),
                        LocalDate.of(2026, 12, 18),
                        "Board minute of 7 December 2026")));
    }

    private String page(Handling.Desk desk, String reference, String noun) {
        return new Browser(cast.token(desk.handler()))
                .get("/%s/complaints/%s/%s".formatted(desk.organisation(), reference, noun))
                .asString();
    }

    private static String publicPage(Handling.Desk desk) {
        return RestAssured.get("/" + desk.organisation()).asString();
    }

    private String recordPage(Handling.Desk desk) {
        return new Browser(cast.token(desk.handler()))
                .get("/" + desk.organisation() + "/complaints/new")
                .asString();
    }

    private static void refuses(Enum<?> reason, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
