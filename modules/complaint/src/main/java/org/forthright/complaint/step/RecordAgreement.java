package org.forthright.complaint.step;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.ComplaintEvent;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.complaint.party.Parties;
import org.forthright.complaint.party.Party;
import org.forthright.complaint.party.PatientAgreement;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.platform.refused.Conflict;
import org.forthright.platform.refused.Conflict.Field;
import org.jspecify.annotations.Nullable;

/**
 * Records whether the person who had the care agrees that somebody else complains for them (SI 2009/309 reg. 5;
 * procedure 5.2, 5.3). Only where the complaint was received first, and refused where people complain for themselves.
 */
@ApplicationScoped
public class RecordAgreement {

    private final Participations participations;
    private final ComplaintAccess access;
    private final Parties parties;
    private final Telling telling;
    private final Clock clock;

    @Inject
    RecordAgreement(
            Participations participations, ComplaintAccess access, Parties parties, Telling telling, Clock clock) {
        this.participations = participations;
        this.access = access;
        this.parties = parties;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * What the patient said.
     *
     * @param how we know it, for example "by telephone"
     * @param before what was on record when the writer looked, as the case shows it; null where nothing was. Something
     *     else by now is a {@link Conflict}
     */
    public record Command(
            PatientAgreement answer, String how, @Nullable String before) {

        /** How we know it takes at most this many characters. */
        public static final int LONGEST = 200;

        public Command {
            requireNonNull(answer, "answer");
            requireNonNull(how, "how");
        }
    }

    public void record(String reference, Command command) {
        Participation participation = participations.requireForWriting(reference);
        access.requireWorkOn(participation);
        if (command.how().isBlank() || command.how().length() > Command.LONGEST) {
            throw new Refusal(ComplaintRefusal.AGREEMENT_UNPROVEN);
        }
        Party patient = parties.patient(participation.complaintId())
                .filter(known -> participation.isHome())
                .orElseThrow(() -> new Refusal(ComplaintRefusal.NOBODY_TO_AGREE));
        requireSeen(patient, command);
        patient.agree(command.answer(), command.how(), London.today(clock));
        telling.tell(
                participation,
                new ComplaintEvent.AgreementRecorded(
                        participation.complaintId(), command.answer().title()));
    }

    private static void requireSeen(Party patient, Command command) {
        Optional<String> now = patient.agreement().map(Party.Agreement::words);
        if (!now.equals(Optional.ofNullable(command.before()))) {
            throw new Conflict(
                    "Whether the patient agrees",
                    List.of(
                            new Field("Answer", now.orElse(""), command.answer().title()),
                            new Field("How it is known", now.orElse(""), command.how())));
        }
    }
}
