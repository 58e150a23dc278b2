package org.forthright.app.organisation.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.app.house.stage.TimeMachine;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.step.sharing.ForwardComplaint;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.partner.Arrangement;
import org.forthright.organisation.partner.Arrangements;
import org.forthright.organisation.partner.Provider;
import org.forthright.organisation.partner.Providers;
import org.forthright.organisation.step.partner.EndArrangement;
import org.forthright.organisation.step.partner.MakeArrangement;
import org.forthright.oversight.Forwarded;
import org.forthright.oversight.Watch;
import org.forthright.oversight.Watched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Northmoor stops buying from Calderbrook Hospital at the end of November 2026: from December on nothing is forwarded to
 * it, and what was forwarded before is watched to its end.
 */
@House
class ForwardingRestsOnArrangementsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 30);

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Inject
    ForwardComplaint forwardComplaint;

    @Inject
    Organisations organisations;

    @Inject
    Providers providers;

    @Inject
    Arrangements arrangements;

    @Inject
    EndArrangement endArrangement;

    @Inject
    MakeArrangement makeArrangement;

    @Inject
    Forwarded forwarded;

    @Inject
    TimeMachine timeMachine;

    @AfterEach
    void goOnAsBefore() {
        timeMachine.back();
        cast.as(
                Cast.NORTHMOOR,
                "ruth.adeyemi",
                () -> makeArrangement.make(
                        new MakeArrangement.With.Here(Stories.calderbrook()),
                        new Arrangement.Terms("Again " + UUID.randomUUID(), "", true, LocalDate.of(2026, 1, 1), null)));
    }

    @Test
    void nothingIsForwardedAfterTheLastDayAndWhatWasForwardedIsWatchedOn() {
        Complaint before = stories.forwarded();
        Complaint after = stories.withPoints(ConsentAnswer.GIVEN);
        endEverything();
        timeMachine.moveTo(LAST_DAY.atTime(23, 30));
        assertThat(commissioned()).contains(Cast.CALDERBROOK);
        timeMachine.moveTo(LocalDateTime.of(2026, 12, 1, 0, 30));
        assertThat(commissioned()).doesNotContain(Cast.CALDERBROOK).contains(Cast.FELLSIDE);
        assertThatThrownBy(() -> forward(after))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(ComplaintRefusal.NOT_COMMISSIONED));
        RestAssured.get("/" + Cast.NORTHMOOR)
                .then()
                .statusCode(200)
                .body(not(containsString("Calderbrook")), containsString("Fellside Community"));
        assertThat(watched()).contains(before.reference());
    }

    private void endEverything() {
        cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> {
            Provider provider = providers.ofOrganisation(Stories.calderbrook()).orElseThrow();
            List<Arrangement> live = arrangements.with(provider).stream()
                    .filter(arrangement -> arrangement.untilOn().isEmpty())
                    .toList();
            live.forEach(arrangement ->
                    endArrangement.end(provider.id(), arrangement.id(), LAST_DAY, arrangement.version()));
        });
    }

    private void forward(Complaint complaint) {
        cast.as(
                Cast.NORTHMOOR,
                "imran.sayeed",
                () -> forwardComplaint.forward(
                        complaint.reference(),
                        new ForwardComplaint.Command(
                                Stories.calderbrook(), stories.pointsOf(complaint), Set.of(), "")));
    }

    private List<String> commissioned() {
        return cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> organisations.commissionedByMe().stream()
                .map(Organisation::code)
                .toList());
    }

    private List<String> watched() {
        return cast.as(
                Cast.NORTHMOOR, "ruth.adeyemi", () -> forwarded.list(Watch.ALL, Stories.calderbrook(), 0, 500).stream()
                        .map(Watched::reference)
                        .toList());
    }
}
