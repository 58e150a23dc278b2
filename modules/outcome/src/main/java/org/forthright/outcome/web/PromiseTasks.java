package org.forthright.outcome.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseTask;
import org.forthright.complaint.casefile.CaseTasks;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.worklist.Errand;
import org.forthright.outcome.OutcomeAccess;
import org.forthright.outcome.action.PromisedErrands;

/** What was promised to the person, until it is recorded as done; closing does not end it. */
@ApplicationScoped
class PromiseTasks implements CaseTasks {

    private final PromisedErrands promised;
    private final OutcomeAccess access;
    private final CaseFrames caseFrames;
    private final Rules rules;
    private final DueDates dueDates;

    @Inject
    PromiseTasks(
            PromisedErrands promised, OutcomeAccess access, CaseFrames caseFrames, Rules rules, DueDates dueDates) {
        this.promised = promised;
        this.access = access;
        this.caseFrames = caseFrames;
        this.rules = rules;
        this.dueDates = dueDates;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public List<CaseTask> of(Participation participation) {
        return promised.of(participation).stream()
                .map(errand -> task(participation, errand))
                .toList();
    }

    private CaseTask task(Participation participation, Errand errand) {
        return new CaseTask(
                errand.what(),
                access.canComplete(participation) ? caseFrames.address(participation) + "/" + errand.path() : null,
                "Promised; %s sees to it. %s"
                        .formatted(
                                errand.owner(),
                                rules.cite(participation, errand.paragraph()).text()),
                dueDates.on(errand.dueOn()));
    }
}
