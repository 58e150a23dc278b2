package org.forthright.ombudsman.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.kernel.time.London;
import org.forthright.ombudsman.OmbudsmanAccess;
import org.forthright.ombudsman.OmbudsmanEvent;
import org.forthright.ombudsman.referral.Referral;
import org.forthright.ombudsman.referral.Referrals;
import org.forthright.platform.tenancy.CurrentActor;

/** Records that the person went to the Ombudsman and what the Ombudsman asks for (procedure 9.36). */
@ApplicationScoped
public class ReferToOmbudsman {

    private final Participations participations;
    private final OmbudsmanAccess access;
    private final Referrals referrals;
    private final Clocks clocks;
    private final Telling telling;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    ReferToOmbudsman(
            Participations participations,
            OmbudsmanAccess access,
            Referrals referrals,
            Clocks clocks,
            Telling telling,
            CurrentActor current,
            Clock clock) {
        this.participations = participations;
        this.access = access;
        this.referrals = referrals;
        this.clocks = clocks;
        this.telling = telling;
        this.current = current;
        this.clock = clock;
    }

    public Referral refer(String reference, Referral.Terms terms) {
        Participation participation = participations.requireForWriting(reference);
        access.requireBuild(participation);
        clocks.requireReached(terms.askedOn());
        clocks.requireReached(terms.dueOn());
        Referral referral = new Referral(
                participation.organisationId(),
                participation.complaintId(),
                terms,
                current.actor().personName(),
                London.today(clock));
        referrals.persist(referral);
        participation.owesOmbudsman(terms.dueOn());
        telling.tell(participation, new OmbudsmanEvent.Referred(participation.complaintId(), terms.dueOn()));
        return referral;
    }
}
