package org.forthright.app.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.Stage;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.WaitingOn;
import org.forthright.complaint.step.CloseComplaint;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.organisation.Organisation;
import org.forthright.outcome.OutcomeRefusal;
import org.forthright.outcome.action.Learnings;
import org.forthright.outcome.action.NoLearnings;
import org.forthright.outcome.action.Remedies;
import org.forthright.outcome.action.Remedy;
import org.forthright.outcome.step.CompleteRemedy;
import org.forthright.outcome.step.RecordLearning;
import org.forthright.outcome.step.RecordNoLearning;
import org.forthright.outcome.step.RecordRemedy;
import org.forthright.platform.time.Visits;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Remedies and learning on the real database, seen by two organisations. */
@House
class OutcomeTest {

    private static final RecordRemedy.Command TAXI = new RecordRemedy.Command(
            "payment", "Pay back the taxi, 42 pounds", "Finance office", LocalDate.of(2026, 12, 1));

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Inject
    Answers answers;

    @Inject
    Participations participations;

    @Inject
    Remedies remedies;

    @Inject
    Learnings learnings;

    @Inject
    NoLearnings noLearnings;

    @Inject
    RecordRemedy recordRemedy;

    @Inject
    CompleteRemedy completeRemedy;

    @Inject
    RecordLearning recordLearning;

    @Inject
    RecordNoLearning recordNoLearning;

    @Inject
    CloseComplaint closeComplaint;

    @Inject
    Visits visits;

    @Inject
    Session database;

    @Test
    void remedyIsTheProvidersOwnUntilThePersonIsAnswered() {
        Complaint complaint = answers.drafting();
        atCalderbrook(() -> recordRemedy.record(complaint.reference(), TAXI));
        assertThat(northmoorSees(complaint)).isEmpty();
        answers.answer(complaint);
        assertThat(northmoorSees(complaint))
                .extracting(remedy -> remedy.action().what())
                .containsExactly("Pay back the taxi, 42 pounds");
        cast.as(Cast.FELLSIDE, "bethan.rees", () -> assertThat(remedies.of(complaint.id()))
                .isEmpty());
    }

    @Test
    void refusesRemediesBeforeAnythingWasLookedIntoAndLearningBeforeTheAnswer() {
        Complaint received = stories.forwarded();
        assertRefused(
                OutcomeRefusal.NOT_LOOKED_INTO_YET,
                () -> atCalderbrook(() -> recordRemedy.record(received.reference(), TAXI)));
        Complaint drafting = answers.drafting();
        assertRefused(
                OutcomeRefusal.NOT_ANSWERED_YET,
                () -> atCalderbrook(() -> recordNoLearning.record(drafting.reference(), "The rule was kept.")));
        assertRefused(
                OutcomeRefusal.UNKNOWN_KIND,
                () -> atCalderbrook(() -> recordRemedy.record(
                        drafting.reference(),
                        new RecordRemedy.Command("flowers", "Flowers", "Ward", LocalDate.of(2026, 12, 1)))));
    }

    @Test
    void closesOnlyOnceSomebodyLookedForLearning() {
        Complaint complaint = answers.answered();
        assertRefused(
                OutcomeRefusal.LEARNING_MISSING,
                () -> atCalderbrook(() -> closeComplaint.close(complaint.reference())));
        atCalderbrook(() -> recordNoLearning.record(complaint.reference(), "The rule was right and was kept."));
        atCalderbrook(() -> closeComplaint.close(complaint.reference()));
        cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> {
            assertThat(noLearnings.of(complaint.id())).hasSize(1);
            closeComplaint.close(complaint.reference());
            assertThat(participations.require(complaint.reference()).stage()).isEqualTo(Stage.CLOSED);
        });
    }

    @Test
    void whoForwardedLearnsOfTheAnswerOnceAndCloses() {
        Complaint complaint = answers.drafting();
        UUID northmoor = Organisation.idOf(Cast.NORTHMOOR);
        visits.visit(northmoor);
        assertThat(watched(complaint).stage()).isEqualTo(Stage.WITH_PROVIDER);
        answers.answer(complaint);
        visits.visit(northmoor);
        visits.visit(northmoor);
        Participation mine = watched(complaint);
        assertThat(mine.stage()).isEqualTo(Stage.ANSWERED_ELSEWHERE);
        assertThat(mine.waitingOn()).isEqualTo(WaitingOn.US);
        assertThat(mine.dueOn()).isEqualTo("2026-12-21");
        assertThat(cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> database.createNativeQuery(
                                "select recipient || ': ' || subject from outbox where subject like ?1", String.class)
                        .setParameter(1, "%" + complaint.reference() + "%is answered")
                        .getResultList()))
                .containsExactly("complaints@northmoor.example: Complaint " + complaint.reference()
                        + ", which you passed on, is answered");
    }

    private Participation watched(Complaint complaint) {
        return cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> participations.require(complaint.reference()));
    }

    @Test
    void learningTakesBackThatThereWasNone() {
        Complaint complaint = answers.drafting();
        answers.answer(complaint);
        atCalderbrook(() -> recordNoLearning.record(complaint.reference(), "We thought so."));
        atCalderbrook(() -> recordLearning.record(
                complaint.reference(),
                new RecordLearning.Command("Taxis are called by the ward", "Matron", LocalDate.of(2026, 12, 1))));
        cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> {
            assertThat(noLearnings.of(complaint.id())).isEmpty();
            assertThat(learnings.of(complaint.id())).hasSize(1);
        });
        assertRefused(
                OutcomeRefusal.SOMETHING_LEARNED,
                () -> atCalderbrook(() -> recordNoLearning.record(complaint.reference(), "None after all.")));
    }

    @Test
    void promisesAreKeptAfterClosingToo() {
        Complaint complaint = answers.drafting();
        UUID taxi = cast.as(Cast.CALDERBROOK, "helen.croft", () -> recordRemedy
                .record(complaint.reference(), TAXI)
                .id());
        answers.answer(complaint);
        atCalderbrook(() -> recordNoLearning.record(complaint.reference(), "The rule was right."));
        atCalderbrook(() -> closeComplaint.close(complaint.reference()));
        atCalderbrook(() ->
                completeRemedy.complete(complaint.reference(), taxi, LocalDate.of(2026, 11, 23), "Bank transfer"));
        assertThat(northmoorSees(complaint)).allMatch(remedy -> remedy.action().isDone());
    }

    private List<Remedy> northmoorSees(Complaint complaint) {
        return cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> remedies.of(complaint.id()));
    }

    private void atCalderbrook(Runnable step) {
        cast.as(Cast.CALDERBROOK, "helen.croft", step);
    }

    private static void assertRefused(OutcomeRefusal reason, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
