package org.forthright.complaint.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.forthright.complaint.casefile.CaseView.Need;
import org.forthright.complaint.casefile.CaseView.Participant;
import org.forthright.complaint.casefile.CaseView.Person;
import org.forthright.complaint.participation.Progress;
import org.forthright.complaint.participation.Progresses;
import org.forthright.complaint.party.Adjustment;
import org.forthright.complaint.party.AdjustmentWords;
import org.forthright.complaint.party.Adjustments;
import org.forthright.complaint.party.Party;
import org.forthright.platform.tenancy.CurrentActor;

/** Who is around a complaint: people, what they need, organisations. */
@ApplicationScoped
class Around {

    private final Progresses progresses;
    private final Adjustments adjustments;
    private final AdjustmentWords adjustmentWords;
    private final CurrentActor current;

    @Inject
    Around(Progresses progresses, Adjustments adjustments, AdjustmentWords adjustmentWords, CurrentActor current) {
        this.progresses = progresses;
        this.adjustments = adjustments;
        this.adjustmentWords = adjustmentWords;
        this.current = current;
    }

    static Person person(Party party) {
        return new Person(
                party.role(),
                party.shownName(),
                party.relationship(),
                party.email(),
                party.phone(),
                party.address(),
                party.bornOn().orElse(null),
                party.contactNote(),
                party.agreement().map(Party.Agreement::words).orElse(null));
    }

    List<Need> needs(UUID complaintId) {
        return adjustments.of(complaintId).stream().map(this::need).toList();
    }

    List<Participant> participants(UUID complaintId) {
        return progresses.of(complaintId).stream().map(this::participant).toList();
    }

    private Need need(Adjustment adjustment) {
        return new Need(
                adjustment.kind(),
                adjustmentWords.name(adjustment),
                adjustment.detail(),
                adjustmentWords.line(adjustment));
    }

    private Participant participant(Progress progress) {
        return new Participant(
                progress.organisationId(),
                progress.organisationName(),
                progress.organisationId().equals(current.actor().organisationId()),
                progress.capacity(),
                progress.stage(),
                progress.receivedOn(),
                progress.acknowledgeBy(),
                progress.acknowledgedOn().orElse(null),
                progress.respondBy().orElse(null),
                progress.promisedBy().orElse(null),
                progress.answeredOn().orElse(null),
                progress.outcome().orElse(null));
    }
}
