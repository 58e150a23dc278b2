package org.forthright.app.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Set;
import java.util.UUID;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.point.Point;
import org.forthright.complaint.point.Points;
import org.forthright.complaint.step.AgreePoint;
import org.forthright.complaint.step.sharing.ForwardComplaint;
import org.forthright.investigation.evidence.EvidenceRegister;
import org.forthright.investigation.step.AddEvidence;
import org.junit.jupiter.api.Test;

/** A number means one point of a complaint, whoever wrote it down. */
@House
class PointNumbersTest {

    private static final String NEW_POINT = "Nobody rang back after the weekend.";

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Inject
    Points points;

    @Inject
    AgreePoint agreePoint;

    @Inject
    AddEvidence addEvidence;

    @Inject
    EvidenceRegister register;

    @Inject
    ForwardComplaint forwardComplaint;

    @Test
    void theProvidersNextPointLeavesOutTheNumbersThatStayedWithTheCommissioner() {
        Complaint complaint = forwardedWithItsFirstPoint();
        Point theirs = atCalderbrook(complaint);
        assertThat(theirs.number()).isEqualTo(3);
        cast.as(Cast.CALDERBROOK, "helen.croft", () -> assertThat(points.of(complaint.id()))
                .extracting(Point::number)
                .containsExactly(1, 3));
        cast.as(Cast.NORTHMOOR, "imran.sayeed", () -> {
            assertThat(points.of(complaint.id())).extracting(Point::number).containsExactly(1, 2);
            assertThat(points.nextNumber(complaint.id())).isEqualTo(4);
        });
    }

    @Test
    void evidenceThatTheProviderSharesShowsTheCommissionerTheWordsOfItsPoint() {
        Complaint complaint = forwardedWithItsFirstPoint();
        Point theirs = atCalderbrook(complaint);
        cast.as(
                Cast.CALDERBROOK,
                "helen.croft",
                () -> addEvidence.add(
                        complaint.reference(), InvestigationStories.wardRecord(true, Set.of(theirs.id()))));
        cast.as(Cast.NORTHMOOR, "imran.sayeed", () -> {
            assertThat(points.require(complaint.id(), 3).summary()).isEqualTo(NEW_POINT);
            assertThat(register.of(complaint.id())).hasSize(1);
        });
    }

    @Test
    void tellsNobodyANumberWhoTakesNoPartInTheComplaint() {
        Complaint complaint = forwardedWithItsFirstPoint();
        assertThatThrownBy(() -> cast.as(Cast.FELLSIDE, "bethan.rees", () -> points.nextNumber(complaint.id())))
                .isInstanceOf(PersistenceException.class);
    }

    private Complaint forwardedWithItsFirstPoint() {
        Complaint complaint = stories.withPoints(ConsentAnswer.GIVEN);
        cast.as(Cast.NORTHMOOR, "imran.sayeed", () -> {
            UUID first = points.require(complaint.id(), 1).id();
            forwardComplaint.forward(
                    complaint.reference(),
                    new ForwardComplaint.Command(Stories.calderbrook(), Set.of(first), Set.of(), ""));
        });
        return complaint;
    }

    private Point atCalderbrook(Complaint complaint) {
        return cast.as(Cast.CALDERBROOK, "helen.croft", () -> agreePoint.agree(complaint.reference(), NEW_POINT, null));
    }
}
