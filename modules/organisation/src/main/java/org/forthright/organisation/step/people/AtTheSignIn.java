package org.forthright.organisation.step.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.forthright.kernel.time.London;
import org.forthright.organisation.people.Appointments;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.signin.SignIn;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.Role;

/**
 * The last line of a step that changes somebody's roles: the sign-in service follows, or refuses, and then our own rows go
 * back with it (docs/decisions/008). Where it is not managed from here, our own rows alone change, as the pages say.
 */
@ApplicationScoped
class AtTheSignIn {

    private final Memberships memberships;
    private final Appointments appointments;
    private final SignIn signIn;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    AtTheSignIn(Memberships memberships, Appointments appointments, SignIn signIn, CurrentActor current, Clock clock) {
        this.memberships = memberships;
        this.appointments = appointments;
        this.signIn = signIn;
        this.current = current;
        this.clock = clock;
    }

    /** Gives and takes roles there until they are those of the person's row, which keeps no office that is over. */
    void follow(Membership member) {
        Set<Role> roles = appointments.rolesFrom(member, London.today(clock));
        member.hold(roles);
        memberships.flush();
        if (knows(member)) {
            signIn.setRoles(organisation(), member.subject(), roles);
        }
    }

    /** Takes the person out of the organisation there; their account stays. */
    void leave(Membership member) {
        memberships.flush();
        if (knows(member)) {
            signIn.remove(organisation(), member.subject());
        }
    }

    private boolean knows(Membership member) {
        return signIn.isManaged() && member.issuer().equals(signIn.issuer());
    }

    private String organisation() {
        return current.actor().organisationCode();
    }
}
