package org.forthright.app.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.Stage;
import org.forthright.complaint.account.Accounts;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.consent.Consents;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Progresses;
import org.forthright.complaint.point.Points;
import org.forthright.complaint.step.sharing.ForwardComplaint;
import org.forthright.complaint.step.sharing.RecordConsent;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.audit.Timeline;
import org.forthright.platform.audit.TimelineEntry;
import org.forthright.platform.document.Documents;
import org.junit.jupiter.api.Test;

/** One complaint between organisations, on the real database as the real application role. */
@House
class SpineTest {

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Inject
    Participations participations;

    @Inject
    Progresses progresses;

    @Inject
    Points points;

    @Inject
    Accounts accounts;

    @Inject
    Documents documents;

    @Inject
    Timeline timeline;

    @Inject
    ForwardComplaint forwardComplaint;

    @Inject
    RecordConsent recordConsent;

    @Inject
    Consents consents;

    @Test
    void acknowledgementIsDueOnTheThirdWorkingDayAfterReceipt() {
        Complaint complaint = stories.received(ConsentAnswer.NOT_YET);
        Participation participation = northmoors(complaint);
        assertThat(participation.acknowledgeBy()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(participation.limitOn()).isEqualTo(LocalDate.of(2027, 5, 22));
        assertThat(participation.stage()).isEqualTo(Stage.RECEIVED);
        assertThat(participation.name()).isEqualTo("Farida Okonjo for Daniel Okonjo");
    }

    @Test
    void refusesToForwardWithoutConsent() {
        Complaint complaint = stories.withPoints(ConsentAnswer.NOT_YET);
        assertThatThrownBy(() -> cast.as(
                        Cast.NORTHMOOR,
                        "imran.sayeed",
                        () -> forwardComplaint.forward(
                                complaint.reference(),
                                new ForwardComplaint.Command(Stories.calderbrook(), Set.of(), Set.of(), ""))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(ComplaintRefusal.CONSENT_MISSING));
        assertThatThrownBy(() ->
                        cast.as(Cast.CALDERBROOK, "helen.croft", () -> participations.require(complaint.reference())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void providerSeesWhatWasForwardedAndNothingElse() {
        Complaint complaint = stories.forwarded();
        cast.as(Cast.CALDERBROOK, "helen.croft", () -> {
            Participation theirs = participations.require(complaint.reference());
            assertThat(theirs.stage()).isEqualTo(Stage.RECEIVED);
            assertThat(theirs.acknowledgeBy()).isEqualTo(LocalDate.of(2026, 11, 26));
            assertThat(points.of(complaint.id())).hasSize(2);
            assertThat(accounts.of(complaint.id())).isPresent();
            assertThat(documents.of(complaint.id())).isEmpty();
            assertThat(kinds(complaint)).containsExactly("complaint.forwarded");
        });
        cast.as(Cast.FELLSIDE, "bethan.rees", () -> assertThat(points.of(complaint.id()))
                .isEmpty());
    }

    @Test
    void nothingNewIsSharedOnceConsentIsWithdrawn() {
        Complaint complaint = stories.forwarded();
        cast.as(Cast.NORTHMOOR, "imran.sayeed", () -> {
            assertThat(progresses.others(complaint.id())).containsExactly(Stories.calderbrook());
            recordConsent.withdraw(
                    complaint.reference(),
                    consents.of(complaint.id()).getFirst().id());
            assertThat(progresses.others(complaint.id())).isEmpty();
            assertThat(progresses.takesPart(complaint.id(), Stories.calderbrook()))
                    .isTrue();
        });
    }

    @Test
    void commissionerKeepsWatchWithoutSeeingTheProvidersOwnRow() {
        Complaint complaint = stories.forwarded();
        Participation watching = northmoors(complaint);
        assertThat(watching.stage()).isEqualTo(Stage.WITH_PROVIDER);
        cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> {
            assertThat(progresses.of(complaint.id())).hasSize(2);
            assertThat(participations.listAll())
                    .extracting(Participation::organisationId)
                    .containsOnly(watching.organisationId());
            assertThat(timeline.broken()).isEmpty();
        });
    }

    @Test
    void wordsAreFoundByThoseWhoTakePartAlone() {
        Complaint complaint = stories.received(ConsentAnswer.NOT_YET);
        List<Participation> found = cast.as(
                Cast.NORTHMOOR, "ruth.adeyemi", () -> participations.all().search("taxi eleven"));
        assertThat(found).extracting(Participation::complaintId).contains(complaint.id());
        assertThat(cast.as(Cast.CALDERBROOK, "helen.croft", () -> participations
                        .all()
                        .search("taxi eleven")))
                .isEmpty();
    }

    private Participation northmoors(Complaint complaint) {
        return cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> participations.require(complaint.reference()));
    }

    private List<String> kinds(Complaint complaint) {
        return timeline.of(complaint.id(), 50).stream().map(TimelineEntry::kind).toList();
    }
}
