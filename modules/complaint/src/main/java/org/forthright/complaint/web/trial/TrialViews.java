package org.forthright.complaint.web.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.trial.Moved;
import org.forthright.complaint.trial.Trial;
import org.forthright.complaint.trial.Trials;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Organisations;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.check.Checks;
import org.forthright.procedure.difference.Difference;
import org.forthright.procedure.reading.PublishedProcedures;
import org.forthright.procedure.version.ProcedureVersion;

/** Lays out what a version would have done; whoever may not list complaints sees references alone. */
@ApplicationScoped
class TrialViews {

    private static final int MOST_ROWS = 100;

    private final Trials trials;
    private final Checks checks;
    private final PublishedProcedures published;
    private final Rules rules;
    private final Organisations organisations;
    private final ComplaintAccess access;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    TrialViews(
            Trials trials,
            Checks checks,
            PublishedProcedures published,
            Rules rules,
            Organisations organisations,
            ComplaintAccess access,
            CurrentActor current,
            Clock clock) {
        this.trials = trials;
        this.checks = checks;
        this.published = published;
        this.rules = rules;
        this.organisations = organisations;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    TrialPage page(ProcedureVersion version) {
        LocalDate today = London.today(clock);
        Procedure proposed = checks.proposal(version, today).own();
        Procedure now = rules.inForce(organisations.mine(), today);
        Trial trial = trials.of(proposed, now);
        String address = "/" + current.actor().organisationCode();
        return new TrialPage(
                "Version " + version.number(),
                address + "/organisation/procedure/" + version.number() + "/check",
                DateWords.day(trial.since()),
                trial.complaints(),
                trial.whole(),
                trial.complaintsMoved(),
                trial.complaintsLate(),
                Difference.between(published.as(now), published.as(proposed)).settings(),
                trial.moved().stream()
                        .limit(MOST_ROWS)
                        .map(moved -> row(moved, address))
                        .toList(),
                Math.max(0, trial.moved().size() - MOST_ROWS),
                trial.letters());
    }

    private TrialPage.Row row(Moved moved, String address) {
        return new TrialPage.Row(
                moved.reference(),
                access.canListAll() ? address + "/complaints/" + moved.reference() : "",
                moved.promise().title(),
                DateWords.weekday(moved.before()),
                DateWords.weekday(moved.after()),
                moved.late());
    }
}
