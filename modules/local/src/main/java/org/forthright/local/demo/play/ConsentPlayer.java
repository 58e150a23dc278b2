package org.forthright.local.demo.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.forthright.complaint.consent.Consent;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.consent.ConsentPurpose;
import org.forthright.complaint.consent.Consents;
import org.forthright.complaint.step.sharing.AskConsent;
import org.forthright.complaint.step.sharing.RecordConsent;
import org.forthright.local.demo.story.Codes;
import org.forthright.local.demo.story.step.ConsentStep;
import org.forthright.organisation.Organisation;

/** Asks whether another organisation may see the complaint, and writes down what the person says. */
@ApplicationScoped
class ConsentPlayer {

    private final Consents consents;
    private final AskConsent askConsent;
    private final RecordConsent recordConsent;

    @Inject
    ConsentPlayer(Consents consents, AskConsent askConsent, RecordConsent recordConsent) {
        this.consents = consents;
        this.askConsent = askConsent;
        this.recordConsent = recordConsent;
    }

    void play(ConsentStep step, Performance performance) {
        switch (step) {
            case ConsentStep.Ask ask -> ask(ask, performance);
            case ConsentStep.Answer answer -> record(answer, performance);
        }
    }

    private Consent ask(ConsentStep step, Performance performance) {
        return askConsent.ask(performance.reference(), Organisation.idOf(step.with()), purpose(step));
    }

    private void record(ConsentStep.Answer step, Performance performance) {
        if (step.answer().equals("withdrawn")) {
            recordConsent.withdraw(performance.reference(), newest(step, performance));
            return;
        }
        if (step.answer().equals("given") && isAgreed(step, performance)) {
            return;
        }
        recordConsent.record(
                performance.reference(),
                awaited(step, performance),
                new RecordConsent.Command(
                        Codes.constant(ConsentAnswer.class, step.answer()),
                        performance.story().complainant().name(),
                        Ways.way(step.how()).words()));
    }

    /** Who agreed on the form and says so again has not answered a second question. */
    private boolean isAgreed(ConsentStep step, Performance performance) {
        return consents.newest(performance.complaintId(), Organisation.idOf(step.with()), purpose(step))
                .filter(Consent::isInForce)
                .isPresent();
    }

    private UUID newest(ConsentStep step, Performance performance) {
        return consents.newest(performance.complaintId(), Organisation.idOf(step.with()), purpose(step))
                .map(Consent::id)
                .orElseThrow();
    }

    /** Some answer in the same conversation in which they are asked: then the question is put first. */
    private UUID awaited(ConsentStep step, Performance performance) {
        return consents.newest(performance.complaintId(), Organisation.idOf(step.with()), purpose(step))
                .filter(Consent::isAwaited)
                .orElseGet(() -> ask(step, performance))
                .id();
    }

    private static ConsentPurpose purpose(ConsentStep step) {
        return step.purpose().isEmpty() ? ConsentPurpose.FORWARD : Codes.constant(ConsentPurpose.class, step.purpose());
    }
}
