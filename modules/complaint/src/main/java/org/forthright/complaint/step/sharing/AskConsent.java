package org.forthright.complaint.step.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.Concerned;
import org.forthright.complaint.consent.Consent;
import org.forthright.complaint.consent.ConsentEvent;
import org.forthright.complaint.consent.ConsentPurpose;
import org.forthright.complaint.consent.Consents;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.complaint.participation.WaitingOn;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.organisation.Organisation;

/** Puts the question to the person whether another organisation may see their complaint (SI 2009/309 reg. 7(3)). */
@ApplicationScoped
public class AskConsent {

    private final Participations participations;
    private final ComplaintAccess access;
    private final Concerned concerned;
    private final Consents consents;
    private final Telling telling;
    private final Clock clock;

    @Inject
    AskConsent(
            Participations participations,
            ComplaintAccess access,
            Concerned concerned,
            Consents consents,
            Telling telling,
            Clock clock) {
        this.participations = participations;
        this.access = access;
        this.concerned = concerned;
        this.consents = consents;
        this.telling = telling;
        this.clock = clock;
    }

    /** A question that is still open is put again, not a second time beside the first. */
    public Consent ask(String reference, UUID to, ConsentPurpose purpose) {
        Participation participation = participations.requireForWriting(reference);
        access.requireWorkOn(participation);
        requireAskable(participation);
        Organisation organisation = concerned.requireOther(participation, to);
        requireNoYes(participation, organisation, purpose);
        Consent consent = consents.newest(participation.complaintId(), organisation.id(), purpose)
                .filter(Consent::isAwaited)
                .orElseGet(() -> put(participation, organisation, purpose));
        participation.waitFor(WaitingOn.PERSON);
        telling.tell(participation, new ConsentEvent.Asked(participation.complaintId(), organisation.name()));
        return consent;
    }

    /** The question is the organisation's that received the complaint, while it deals with it. */
    private static void requireAskable(Participation participation) {
        if (!participation.isHome()) {
            throw new Refusal(ComplaintRefusal.NOT_YOURS_TO_FORWARD);
        }
        if (!participation.stage().isOpen()) {
            throw new Refusal(ComplaintRefusal.STAGE_DOES_NOT_ALLOW);
        }
    }

    /** To ask again after a yes would put a standing answer in doubt. */
    private void requireNoYes(Participation participation, Organisation organisation, ConsentPurpose purpose) {
        if (consents.lastWord(participation.complaintId(), organisation.id(), purpose)
                .filter(Consent::isInForce)
                .isPresent()) {
            throw new Refusal(ComplaintRefusal.CONSENT_STANDS);
        }
    }

    private Consent put(Participation participation, Organisation organisation, ConsentPurpose purpose) {
        Consent consent = new Consent(
                participation.organisationId(),
                participation.complaintId(),
                organisation.id(),
                purpose,
                clock.instant());
        consents.persist(consent);
        return consent;
    }
}
