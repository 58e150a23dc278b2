package org.forthright.complaint.web.tab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.forthright.complaint.casefile.ClosingGuard;
import org.forthright.complaint.consent.Consent;
import org.forthright.complaint.consent.Consents;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.party.Parties;

/** Points to what the person was asked and has not answered, before the complaint is closed. */
@ApplicationScoped
class OpenQuestions implements ClosingGuard {

    private final Consents consents;
    private final Parties parties;

    @Inject
    OpenQuestions(Consents consents, Parties parties) {
        this.consents = consents;
        this.parties = parties;
    }

    @Override
    public List<String> doubts(Participation participation) {
        List<String> doubts = new ArrayList<>();
        if (consents.of(participation.complaintId()).stream().anyMatch(Consent::isAwaited)) {
            doubts.add(OpenQuestion.CONSENT.sentence());
        }
        if (participation.isHome()
                && parties.patient(participation.complaintId())
                        .filter(patient -> patient.agreement().isEmpty())
                        .isPresent()) {
            doubts.add(OpenQuestion.AGREEMENT.sentence());
        }
        return doubts;
    }
}
