package org.forthright.local.demo.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.forthright.kernel.time.London;
import org.forthright.local.demo.story.step.OutcomeStep;
import org.forthright.local.demo.story.step.OutcomeStep.Promise;
import org.forthright.outcome.step.CompleteLearning;
import org.forthright.outcome.step.CompleteRemedy;
import org.forthright.outcome.step.RecordLearning;
import org.forthright.outcome.step.RecordRemedy;

/** Promises remedies and learning, and keeps the promises. */
@ApplicationScoped
class OutcomePlayer {

    private static final String PROOF = "Confirmed by %s";

    private final RecordRemedy recordRemedy;
    private final CompleteRemedy completeRemedy;
    private final RecordLearning recordLearning;
    private final CompleteLearning completeLearning;
    private final Clock clock;

    @Inject
    OutcomePlayer(
            RecordRemedy recordRemedy,
            CompleteRemedy completeRemedy,
            RecordLearning recordLearning,
            CompleteLearning completeLearning,
            Clock clock) {
        this.recordRemedy = recordRemedy;
        this.completeRemedy = completeRemedy;
        this.recordLearning = recordLearning;
        this.completeLearning = completeLearning;
        this.clock = clock;
    }

    void play(OutcomeStep step, Performance performance) {
        switch (step) {
            case Promise promise -> performance.promised(promise, record(promise, performance));
            case OutcomeStep.Keep keep -> complete(keep.promise(), performance);
        }
    }

    private UUID record(Promise promise, Performance performance) {
        String reference = performance.reference();
        LocalDate due = performance.days().due(promise.dueInDays());
        return switch (promise) {
            case OutcomeStep.Remedy remedy ->
                recordRemedy
                        .record(reference, new RecordRemedy.Command(remedy.kind(), remedy.words(), remedy.owner(), due))
                        .id();
            case OutcomeStep.Learning learning ->
                recordLearning
                        .record(reference, new RecordLearning.Command(learning.words(), learning.owner(), due))
                        .id();
        };
    }

    private void complete(Promise promise, Performance performance) {
        LocalDate today = London.today(clock);
        String proof = PROOF.formatted(promise.owner());
        UUID id = performance.idOf(promise);
        switch (promise) {
            case OutcomeStep.Remedy remedy -> completeRemedy.complete(performance.reference(), id, today, proof);
            case OutcomeStep.Learning learning -> completeLearning.complete(performance.reference(), id, today, proof);
        }
    }
}
