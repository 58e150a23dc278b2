package org.forthright.complaint.web.tab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseTask;
import org.forthright.complaint.casefile.CaseTasks;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.party.Parties;
import org.forthright.complaint.party.Party;

/** Where somebody complains for another: whether that person agrees. */
@ApplicationScoped
class AgreementTasks implements CaseTasks {

    private final ComplaintAccess access;
    private final Parties parties;
    private final CaseFrames caseFrames;
    private final Rules rules;
    private final DueDates dueDates;

    @Inject
    AgreementTasks(ComplaintAccess access, Parties parties, CaseFrames caseFrames, Rules rules, DueDates dueDates) {
        this.access = access;
        this.parties = parties;
        this.caseFrames = caseFrames;
        this.rules = rules;
        this.dueDates = dueDates;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<CaseTask> of(Participation participation) {
        if (!participation.isHome() || !participation.isOpen()) {
            return List.of();
        }
        return parties.patient(participation.complaintId()).stream()
                .filter(patient -> patient.agreement().isEmpty())
                .map(patient -> task(participation, patient))
                .toList();
    }

    private CaseTask task(Participation participation, Party patient) {
        return new CaseTask(
                "Record whether %s agrees".formatted(patient.shownName()),
                access.canWorkOn(participation) ? caseFrames.address(participation) + "/agreement" : null,
                "Somebody else complains for them. %s"
                        .formatted(rules.cite(participation, "5.2").text()),
                dueDates.on(participation.dueOn()));
    }
}
