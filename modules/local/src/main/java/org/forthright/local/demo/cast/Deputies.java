package org.forthright.local.demo.cast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.local.demo.story.Codes;
import org.forthright.local.demo.story.StandIns.StandIn;
import org.forthright.local.demo.story.StoryBook;
import org.forthright.local.demo.time.Days;
import org.forthright.organisation.people.DelegatedFunction;
import org.forthright.organisation.people.Delegation;
import org.forthright.organisation.people.Delegations;
import org.forthright.platform.tenancy.Acting;
import org.forthright.platform.tenancy.Actor;

/** Authorises those who sign or manage for somebody else. */
@ApplicationScoped
public class Deputies {

    private final StoryBook storyBook;
    private final Delegations delegations;
    private final Acting acting;

    @Inject
    Deputies(StoryBook storyBook, Delegations delegations, Acting acting) {
        this.storyBook = storyBook;
        this.delegations = delegations;
        this.acting = acting;
    }

    public void authorise(Cast cast, Days days) {
        storyBook.standIns().delegations().forEach(standIn -> authorise(standIn, cast, days));
    }

    private void authorise(StandIn standIn, Cast cast, Days days) {
        Actor giver = cast.actor(standIn.organisation(), standIn.from());
        Delegation delegation = new Delegation(
                giver.organisationId(),
                Codes.constant(DelegatedFunction.class, standIn.function()),
                giver.person(),
                cast.actor(standIn.organisation(), standIn.to()).person(),
                days.ago(standIn.sinceDaysAgo()),
                days.today().plusDays(standIn.untilInDays()),
                standIn.words());
        acting.as(giver, () -> delegations.persist(delegation));
    }
}
