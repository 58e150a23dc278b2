package org.forthright.complaint.step.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.account.Accounts;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.consent.Consent;
import org.forthright.complaint.consent.ConsentEvent;
import org.forthright.complaint.consent.Consents;
import org.forthright.complaint.correspondence.Correspondence;
import org.forthright.complaint.correspondence.Facts;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.correspondence.OvertakenLetters;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.complaint.participation.WaitingOn;
import org.forthright.complaint.party.Parties;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.platform.document.Document;

/**
 * Asks the person in writing whether another organisation may see their complaint: a letter, and a mail that it comes
 * where they gave an address. Refused once they have answered (SI 2009/309 reg. 7(3)).
 */
@ApplicationScoped
public class WriteConsentRequest {

    private final Participations participations;
    private final ComplaintAccess access;
    private final Organisations organisations;
    private final Parties parties;
    private final Accounts accounts;
    private final Consents consents;
    private final Correspondence correspondence;
    private final OutgoingLetters letters;
    private final OvertakenLetters overtaken;
    private final Clocks clocks;
    private final Telling telling;
    private final Clock clock;

    @Inject
    WriteConsentRequest(
            Participations participations,
            ComplaintAccess access,
            Organisations organisations,
            Parties parties,
            Accounts accounts,
            Consents consents,
            Correspondence correspondence,
            OutgoingLetters letters,
            OvertakenLetters overtaken,
            Clocks clocks,
            Telling telling,
            Clock clock) {
        this.participations = participations;
        this.access = access;
        this.organisations = organisations;
        this.parties = parties;
        this.accounts = accounts;
        this.consents = consents;
        this.correspondence = correspondence;
        this.letters = letters;
        this.overtaken = overtaken;
        this.clocks = clocks;
        this.telling = telling;
        this.clock = clock;
    }

    public void write(String reference, UUID consentId) {
        Participation participation = participations.requireForWriting(reference);
        access.requireWorkOn(participation);
        Consent consent = consents.require(participation.complaintId(), consentId);
        if (!consent.isAwaited()) {
            throw new Refusal(ComplaintRefusal.CONSENT_ALREADY_ANSWERED);
        }
        if (!participation.stage().isOpen()) {
            throw new Refusal(ComplaintRefusal.STAGE_DOES_NOT_ALLOW);
        }
        Organisation asked = organisations.require(consent.toOrganisationId());
        Facts facts = facts(participation, consent, asked);
        overtaken.withdraw(participation, consentId);
        Document written = correspondence.letterAndMailToComplainant(
                participation, letter(participation), "consent-request-by-email", facts);
        letters.require(participation.complaintId(), written.id()).asks(consentId);
        participation.waitFor(WaitingOn.PERSON);
        telling.tell(participation, new ConsentEvent.RequestWritten(participation.complaintId(), asked.name()));
    }

    /** Whoever complains for another person is asked for that person's agreement as well. */
    private String letter(Participation participation) {
        return parties.patient(participation.complaintId()).isPresent()
                ? "consent-request-for-another"
                : "consent-request";
    }

    /** We hope for the answer within the days in which the plan is to be agreed. */
    private Facts facts(Participation participation, Consent consent, Organisation asked) {
        return correspondence
                .facts(participation)
                .with("provider", asked.name())
                .with(
                        "consent-scope",
                        consent.purpose().scope(asked.name(), accounts.term(participation.complaintId())))
                .with("reply-by", clocks.replyBy(London.today(clock), participation));
    }
}
