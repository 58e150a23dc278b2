package org.forthright.outcome.web.completion;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.kernel.time.London;
import org.forthright.outcome.OutcomeAccess;
import org.forthright.outcome.OutcomeRefusal;
import org.forthright.outcome.action.Action;
import org.forthright.outcome.action.Learnings;
import org.forthright.outcome.action.Remedies;
import org.forthright.outcome.step.CompleteLearning;
import org.forthright.outcome.step.CompleteRemedy;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.page.DateWords;

/** The form on which a promise is recorded as done, and what was typed into it. */
@ApplicationScoped
public class Completions {

    private final Participations participations;
    private final OutcomeAccess access;
    private final Remedies remedies;
    private final Learnings learnings;
    private final CompleteRemedy completeRemedy;
    private final CompleteLearning completeLearning;
    private final CaseFrames caseFrames;
    private final CaseDoor caseDoor;
    private final Clock clock;

    @Inject
    Completions(
            Participations participations,
            OutcomeAccess access,
            Remedies remedies,
            Learnings learnings,
            CompleteRemedy completeRemedy,
            CompleteLearning completeLearning,
            CaseFrames caseFrames,
            CaseDoor caseDoor,
            Clock clock) {
        this.participations = participations;
        this.access = access;
        this.remedies = remedies;
        this.learnings = learnings;
        this.completeRemedy = completeRemedy;
        this.completeLearning = completeLearning;
        this.caseFrames = caseFrames;
        this.caseDoor = caseDoor;
        this.clock = clock;
    }

    public TemplateInstance form(String reference, ActionList list, UUID promise) {
        return page(mine(reference), list, promise, Answers.none());
    }

    public Response complete(String reference, ActionList list, UUID promise, Answers answers) {
        Participation participation = mine(reference);
        Optional<LocalDate> on = answers.pastDate("done", "Enter the day on which it was done", London.today(clock));
        on.filter(day -> day.isBefore(participation.receivedOn()))
                .ifPresent(day -> answers.problem("done", OutcomeRefusal.DONE_BEFORE_RECEIPT.sentence()));
        String proof = answers.required("proof", Action.PROOF, "Enter how one can see that it was done");
        if (answers.hasProblems()) {
            return AskAgain.with(page(participation, list, promise, answers));
        }
        switch (list) {
            case REMEDIES -> completeRemedy.complete(reference, promise, on.orElseThrow(), proof);
            case LEARNING -> completeLearning.complete(reference, promise, on.orElseThrow(), proof);
        }
        return caseDoor.to(participation, list.path());
    }

    private Participation mine(String reference) {
        Participation participation = participations.require(reference);
        access.requireComplete(participation);
        return participation;
    }

    private TemplateInstance page(Participation participation, ActionList list, UUID promise, Answers answers) {
        CaseHeader header = caseFrames.of(participation, list.path());
        Action action = action(participation.complaintId(), list, promise);
        String back = header.address() + "/" + list.path();
        return Pages.completion(
                new CompletionPage(
                        header,
                        action.what(),
                        action.owner(),
                        DateWords.day(action.dueOn()),
                        back + "/" + promise + "/completion",
                        back),
                answers);
    }

    private Action action(UUID complaint, ActionList list, UUID promise) {
        return switch (list) {
            case REMEDIES -> remedies.requireMine(complaint, promise).action();
            case LEARNING -> learnings.requireMine(complaint, promise).action();
        };
    }
}
