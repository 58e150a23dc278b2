package org.forthright.local.demo.cast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.local.demo.story.Codes;
import org.forthright.local.demo.story.StandIns.StandIn;
import org.forthright.local.demo.time.Days;
import org.forthright.organisation.people.DelegatedFunction;
import org.forthright.organisation.step.GiveDelegation;

/** Authorises those who sign or manage for somebody else. */
@ApplicationScoped
public class Deputies {

    private final GiveDelegation giveDelegation;

    @Inject
    Deputies(GiveDelegation giveDelegation) {
        this.giveDelegation = giveDelegation;
    }

    /** Works as the giver, whom the caller acts as. */
    public void authorise(StandIn standIn, Cast cast, Days days) {
        giveDelegation.give(new GiveDelegation.Command(
                Codes.constant(DelegatedFunction.class, standIn.function()),
                cast.actor(standIn.organisation(), standIn.to()).person(),
                days.ago(standIn.sinceDaysAgo()),
                days.today().plusDays(standIn.untilInDays()),
                standIn.words()));
    }
}
