package org.forthright.organisation.step.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.organisation.OrganisationAccess;
import org.forthright.organisation.people.GivenRoles;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.people.PeopleEvent;
import org.forthright.organisation.people.PeopleRefusal;
import org.forthright.organisation.people.signin.Comparisons;
import org.forthright.organisation.people.signin.Difference;
import org.forthright.organisation.signin.SignIn;
import org.forthright.platform.tenancy.CurrentActor;

/** Brings the sign-in service to what our own list says of one person, or asks that person once more to sign in. */
@ApplicationScoped
public class MendSignIn {

    private final OrganisationAccess access;
    private final Memberships memberships;
    private final Comparisons comparisons;
    private final SignIn signIn;
    private final AtTheSignIn atTheSignIn;
    private final Event<AuditedEvent> events;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    MendSignIn(
            OrganisationAccess access,
            Memberships memberships,
            Comparisons comparisons,
            SignIn signIn,
            AtTheSignIn atTheSignIn,
            Event<AuditedEvent> events,
            CurrentActor current,
            Clock clock) {
        this.access = access;
        this.memberships = memberships;
        this.comparisons = comparisons;
        this.signIn = signIn;
        this.atTheSignIn = atTheSignIn;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /** @param subject one about whom the two differ; any other is refused */
    public void mend(String subject) {
        access.requireAdminister();
        Difference difference = comparisons.now().differences().stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new Refusal(PeopleRefusal.NOTHING_DIFFERS));
        events.fire(new PeopleEvent.SignInMended(
                difference.name(), GivenRoles.words(difference.there()), GivenRoles.words(difference.here())));
        Optional<Membership> member = memberships.everBehind(signIn.issuer(), subject);
        if (member.filter(known -> known.isHereFrom(London.today(clock))).isPresent()) {
            atTheSignIn.follow(member.get());
        } else {
            signIn.remove(current.actor().organisationCode(), subject);
        }
    }

    /** For somebody whose first mail has run out. */
    public void inviteAgain(UUID person) {
        access.requireAdminister();
        Membership member = memberships
                .findByIdOptional(person)
                .filter(known -> known.isHereFrom(London.today(clock)))
                .filter(known -> known.issuer().equals(signIn.issuer()))
                .orElseThrow(NotFoundException::new);
        events.fire(new PeopleEvent.Invited(member.name()));
        signIn.invite(member.subject());
    }
}
