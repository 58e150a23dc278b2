package org.forthright.complaint.step.sharing;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.consent.Consent;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.consent.ConsentEvent;
import org.forthright.complaint.consent.Consents;
import org.forthright.complaint.correspondence.OvertakenLetters;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Progresses;
import org.forthright.complaint.participation.Telling;
import org.forthright.complaint.participation.WaitingOn;
import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.refusal.TextLength;
import org.forthright.organisation.Organisations;

/** Records what the person said about sharing, or that they changed their mind. */
@ApplicationScoped
public class RecordConsent {

    private final Participations participations;
    private final Progresses progresses;
    private final ComplaintAccess access;
    private final Organisations organisations;
    private final Consents consents;
    private final OvertakenLetters overtaken;
    private final Telling telling;
    private final Clock clock;

    @Inject
    RecordConsent(
            Participations participations,
            Progresses progresses,
            ComplaintAccess access,
            Organisations organisations,
            Consents consents,
            OvertakenLetters overtaken,
            Telling telling,
            Clock clock) {
        this.participations = participations;
        this.progresses = progresses;
        this.access = access;
        this.organisations = organisations;
        this.consents = consents;
        this.overtaken = overtaken;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * The person's answer.
     *
     * @param givenBy who answered
     * @param how for example "by telephone"
     */
    public record Command(ConsentAnswer answer, String givenBy, String how) {

        private static final Citation RULE = Citation.regulation("7(3)", "4.3");

        public static final TextLength GIVEN_BY = new TextLength("Who answered", 200, RULE);
        public static final TextLength HOW = new TextLength("How they answered", 200, RULE);

        public Command {
            requireNonNull(answer, "answer");
            requireNonNull(givenBy, "givenBy");
            requireNonNull(how, "how");
            GIVEN_BY.require(givenBy);
            HOW.require(how);
        }
    }

    public void record(String reference, UUID consentId, Command command) {
        Participation participation = participations.requireForWriting(reference);
        access.requireWorkOn(participation);
        requireProof(command);
        Consent consent = consents.require(participation.complaintId(), consentId);
        consent.answer(command.answer(), command.givenBy(), command.how(), clock.instant());
        overtaken.withdraw(participation, consentId);
        progresses.showOrHide(participation, consent.toOrganisationId());
        participation.waitFor(WaitingOn.US);
        telling.tell(
                participation,
                new ConsentEvent.Answered(
                        participation.complaintId(),
                        organisations.require(consent.toOrganisationId()).name(),
                        command.answer().title()));
    }

    /**
     * Stops further sharing, as a later "no" does: what was shared before stays where it is, and how far we are is
     * hidden from then on.
     */
    public void withdraw(String reference, UUID consentId) {
        Participation participation = participations.requireForWriting(reference);
        access.requireWorkOn(participation);
        Consent consent = consents.require(participation.complaintId(), consentId);
        consent.withdraw(clock.instant());
        progresses.showOrHide(participation, consent.toOrganisationId());
        telling.tell(
                participation,
                new ConsentEvent.Withdrawn(
                        participation.complaintId(),
                        organisations.require(consent.toOrganisationId()).name()));
    }

    /** An answer counts only with who gave it and how; "not yet" is none. */
    private static void requireProof(Command command) {
        if (command.answer() == ConsentAnswer.NOT_YET
                || command.givenBy().isBlank()
                || command.how().isBlank()) {
            throw new Refusal(ComplaintRefusal.CONSENT_UNPROVEN);
        }
    }
}
