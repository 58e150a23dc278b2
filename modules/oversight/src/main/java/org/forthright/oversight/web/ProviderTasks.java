package org.forthright.oversight.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.forthright.complaint.casefile.CaseTask;
import org.forthright.complaint.casefile.CaseTasks;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.worklist.Errand;
import org.forthright.oversight.ProviderErrands;

/** What the provider owes and let pass, as the work list names it: to be asked outside the platform, so it has no page. */
@ApplicationScoped
class ProviderTasks implements CaseTasks {

    private final ProviderErrands errands;
    private final Rules rules;
    private final DueDates dueDates;

    @Inject
    ProviderTasks(ProviderErrands errands, Rules rules, DueDates dueDates) {
        this.errands = errands;
        this.rules = rules;
        this.dueDates = dueDates;
    }

    /** Before the watching that goes on meanwhile. */
    @Override
    public int order() {
        return 6;
    }

    @Override
    public List<CaseTask> of(Participation participation) {
        return errands.of(participation).stream()
                .map(errand -> task(participation, errand))
                .toList();
    }

    private CaseTask task(Participation participation, Errand errand) {
        return new CaseTask(
                errand.what(),
                null,
                rules.cite(participation, errand.paragraph()).text(),
                dueDates.on(errand.dueOn()));
    }
}
