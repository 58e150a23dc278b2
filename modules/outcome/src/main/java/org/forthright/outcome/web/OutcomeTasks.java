package org.forthright.outcome.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseTask;
import org.forthright.complaint.casefile.CaseTasks;
import org.forthright.complaint.casefile.ClosingGuard;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.participation.Participation;
import org.forthright.outcome.Answered;
import org.forthright.outcome.OutcomeAccess;
import org.forthright.outcome.step.LearningConsidered;
import org.forthright.outcome.step.RemedyConsidered;
import org.jspecify.annotations.Nullable;

/** Once the person has the answer, somebody sees to what it promises and looks for learning, before it is closed. */
@ApplicationScoped
class OutcomeTasks implements CaseTasks, ClosingGuard {

    private final Answered answered;
    private final LearningConsidered learningConsidered;
    private final RemedyConsidered remedyConsidered;
    private final OutcomeAccess access;
    private final CaseFrames caseFrames;
    private final Rules rules;
    private final DueDates dueDates;

    @Inject
    OutcomeTasks(
            Answered answered,
            LearningConsidered learningConsidered,
            RemedyConsidered remedyConsidered,
            OutcomeAccess access,
            CaseFrames caseFrames,
            Rules rules,
            DueDates dueDates) {
        this.answered = answered;
        this.learningConsidered = learningConsidered;
        this.remedyConsidered = remedyConsidered;
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
        if (!participation.isOpen() || !answered.isAnswered(participation)) {
            return List.of();
        }
        List<CaseTask> tasks = new ArrayList<>();
        if (remedyConsidered.isMissing(participation)) {
            tasks.add(task(
                    participation,
                    "Record the remedies that the answer promises",
                    access.canPromise(participation) ? "remedies" : null,
                    "A point was upheld. ",
                    "9.30"));
        }
        tasks.addAll(first(participation));
        return tasks;
    }

    /** What closing asks for: see {@link LearningConsidered}. */
    @Override
    public List<CaseTask> first(Participation participation) {
        if (learningConsidered.isConsidered(participation)) {
            return List.of();
        }
        return List.of(task(
                participation,
                "Record what was learned",
                access.canLearn(participation) ? "learning" : null,
                "Or that nothing was, and why. ",
                "11.1"));
    }

    private CaseTask task(
            Participation participation, String title, @Nullable String noun, String hint, String paragraph) {
        return new CaseTask(
                title,
                noun == null ? null : caseFrames.address(participation) + "/" + noun,
                hint + rules.cite(participation, paragraph).text(),
                dueDates.on(participation.dueOn()));
    }
}
