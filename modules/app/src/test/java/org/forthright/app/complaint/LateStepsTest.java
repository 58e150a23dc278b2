package org.forthright.app.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.forthright.app.house.Cast;
import org.forthright.app.house.Desk;
import org.forthright.app.house.House;
import org.forthright.app.outcome.Answers;
import org.forthright.app.response.ResponseStories;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.clock.Plan;
import org.forthright.complaint.consent.ConsentPurpose;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.WaitingOn;
import org.forthright.complaint.point.Point;
import org.forthright.complaint.point.Points;
import org.forthright.complaint.step.AgreePlan;
import org.forthright.complaint.step.AgreePoint;
import org.forthright.complaint.step.CloseComplaint;
import org.forthright.complaint.step.RewordPoint;
import org.forthright.complaint.step.sharing.AskConsent;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.refusal.RefusalReason;
import org.forthright.organisation.Organisation;
import org.forthright.outcome.step.RecordNoLearning;
import org.forthright.response.ResponseRefusal;
import org.junit.jupiter.api.Test;

/** What no longer belongs to the stage is refused, whether or not a page offers it. */
@House
class LateStepsTest {

    private static final Plan.Terms OTHER_PLAN =
            new Plan.Terms(LocalDate.of(2026, 12, 4), true, "As before.", "By telephone", "A later thought");

    @Inject
    Cast cast;

    @Inject
    Answers answers;

    @Inject
    ResponseStories responses;

    @Inject
    AgreePlan agreePlan;

    @Inject
    AgreePoint agreePoint;

    @Inject
    RewordPoint rewordPoint;

    @Inject
    AskConsent askConsent;

    @Inject
    RecordNoLearning recordNoLearning;

    @Inject
    CloseComplaint closeComplaint;

    @Inject
    Participations participations;

    @Inject
    Points points;

    @Test
    void aClosedComplaintTakesNoPlanNoPointAndNoQuestion() {
        Complaint complaint = closed();
        refuses(Cast.NORTHMOOR, "ruth.adeyemi", () -> agreePlan.agree(complaint.reference(), OTHER_PLAN, 1));
        refuses(Cast.NORTHMOOR, "ruth.adeyemi", () -> agreePoint.agree(complaint.reference(), "After closing", null));
        refuses(
                Cast.NORTHMOOR,
                "ruth.adeyemi",
                () -> askConsent.ask(
                        complaint.reference(), Organisation.idOf(Cast.FELLSIDE), ConsentPurpose.REQUEST_INFORMATION));
        assertThat(cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> participations
                        .require(complaint.reference())
                        .waitingOn()))
                .isNotEqualTo(WaitingOn.PERSON);
        assertThat(Desk.of(cast, Cast.NORTHMOOR, "ruth.adeyemi")
                        .open(complaint.reference(), "plan")
                        .asString())
                .contains("The plan is agreed once the complaint is acknowledged")
                .doesNotContain("Save, and write to the person");
    }

    @Test
    void aCheckedResponseTakesNoFurtherPoint() {
        Complaint complaint = responses.checked();
        refuses(
                Cast.CALDERBROOK,
                "helen.croft",
                () -> agreePoint.agree(complaint.reference(), "Added while it waits for the signature", null));
        refuses(
                Cast.CALDERBROOK,
                "helen.croft",
                () -> rewordPoint.reword(complaint.reference(), 1, new RewordPoint.Command("In other words", null, 0)));
        assertThat(Desk.of(cast, Cast.CALDERBROOK, "helen.croft")
                        .open(complaint.reference(), "points")
                        .asString())
                .doesNotContain("Add the point", "Add a point");
    }

    @Test
    void aResponseThatLeavesAPointUnansweredIsNotSigned() {
        Complaint complaint = responses.checked();
        cast.as(
                Cast.CALDERBROOK,
                "helen.croft",
                () -> points.persist(new Point(
                        Organisation.idOf(Cast.CALDERBROOK), complaint.id(), 9, "It came by another way.", null)));
        assertThatThrownBy(() -> responses.sign(complaint, ResponseStories.SIGNER))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(ResponseRefusal.FINDINGS_MISSING));
    }

    private Complaint closed() {
        Complaint complaint = answers.answered();
        cast.as(
                Cast.CALDERBROOK,
                "helen.croft",
                () -> recordNoLearning.record(complaint.reference(), "The rule was right and was kept."));
        cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> closeComplaint.close(complaint.reference()));
        return complaint;
    }

    private void refuses(String organisation, String username, Runnable step) {
        RefusalReason reason = ComplaintRefusal.STAGE_DOES_NOT_ALLOW;
        assertThatThrownBy(() -> cast.as(organisation, username, step))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
