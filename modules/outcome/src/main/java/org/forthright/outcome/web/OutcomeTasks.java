package org.forthright.outcome.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseTask;
import org.forthright.complaint.casefile.CaseTasks;
import org.forthright.complaint.casefile.Rules;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.participation.Participation;
import org.forthright.outcome.Answered;
import org.forthright.outcome.OutcomeAccess;
import org.forthright.outcome.step.LearningConsidered;

/** Once the person has the answer, somebody looks for learning before the complaint is closed. */
@ApplicationScoped
class OutcomeTasks implements CaseTasks {

    private final Answered answered;
    private final LearningConsidered learningConsidered;
    private final OutcomeAccess access;
    private final CaseFrames caseFrames;
    private final Rules rules;
    private final DueDates dueDates;

    @Inject
    OutcomeTasks(
            Answered answered,
            LearningConsidered learningConsidered,
            OutcomeAccess access,
            CaseFrames caseFrames,
            Rules rules,
            DueDates dueDates) {
        this.answered = answered;
        this.learningConsidered = learningConsidered;
        this.access = access;
        this.caseFrames = caseFrames;
        this.rules = rules;
        this.dueDates = dueDates;
    }

    /** Before the spine's own: closing asks for it. */
    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<CaseTask> of(Participation participation) {
        if (!participation.isOpen()
                || !answered.isAnswered(participation)
                || learningConsidered.isConsidered(participation)) {
            return List.of();
        }
        return List.of(new CaseTask(
                "Record what was learned",
                access.canLearn(participation) ? caseFrames.address(participation) + "/learning" : null,
                "Or that nothing was, and why. "
                        + rules.cite(participation, "11.1").text(),
                dueDates.on(participation.dueOn())));
    }
}
