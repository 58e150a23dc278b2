package org.forthright.ombudsman.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.kernel.time.London;
import org.forthright.ombudsman.OmbudsmanAccess;
import org.forthright.ombudsman.OmbudsmanEvent;
import org.forthright.ombudsman.referral.Referral;
import org.forthright.ombudsman.referral.Referrals;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.refused.Conflict;

/** Puts right a request of the Ombudsman that was recorded otherwise than it was made (procedure 9.36). */
@ApplicationScoped
public class CorrectReferral {

    private final Participations participations;
    private final OmbudsmanAccess access;
    private final Referrals referrals;
    private final Clocks clocks;
    private final Telling telling;
    private final Clock clock;

    @Inject
    CorrectReferral(
            Participations participations,
            OmbudsmanAccess access,
            Referrals referrals,
            Clocks clocks,
            Telling telling,
            Clock clock) {
        this.participations = participations;
        this.access = access;
        this.referrals = referrals;
        this.clocks = clocks;
        this.telling = telling;
        this.clock = clock;
    }

    /** @param read the version of the request that the writer had before them */
    public Referral correct(String reference, UUID id, Referral.Terms terms, int read) {
        Participation participation = participations.requireForWriting(reference);
        access.requireBuild(participation);
        Referral referral = referrals.require(participation.complaintId(), id);
        requireSame(referral, terms, read);
        clocks.requireReached(terms.askedOn());
        clocks.requireReached(terms.dueOn());
        referral.write(terms, London.today(clock));
        if (participation.isOpen()) {
            participation.owesOmbudsman(
                    referrals.of(participation.complaintId()).getFirst().terms().dueOn());
        }
        telling.tell(
                participation,
                new OmbudsmanEvent.RequestCorrected(participation.complaintId(), terms.askedOn(), terms.dueOn()));
        return referral;
    }

    private static void requireSame(Referral referral, Referral.Terms mine, int read) {
        Referral.Terms saved = referral.terms();
        if (read != referral.version()) {
            throw new Conflict(
                    "The request of the Ombudsman",
                    List.of(
                            new Conflict.Field("What the Ombudsman asks for", saved.askedFor(), mine.askedFor()),
                            new Conflict.Field("Their reference", saved.reference(), mine.reference()),
                            new Conflict.Field(
                                    "Asked on", DateWords.day(saved.askedOn()), DateWords.day(mine.askedOn())),
                            new Conflict.Field(
                                    "Expected by", DateWords.day(saved.dueOn()), DateWords.day(mine.dueOn()))));
        }
    }
}
