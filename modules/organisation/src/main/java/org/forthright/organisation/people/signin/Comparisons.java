package org.forthright.organisation.people.signin;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.organisation.people.Appointments;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.signin.SignIn;
import org.forthright.organisation.signin.SignInMember;
import org.forthright.organisation.signin.SignInRefusal;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.Role;
import org.jspecify.annotations.Nullable;

/** Lays the two lists of people side by side. Only roles that both give open anything, so neither harms meanwhile. */
@ApplicationScoped
public class Comparisons {

    private final Memberships memberships;
    private final Appointments appointments;
    private final SignIn signIn;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    Comparisons(Memberships memberships, Appointments appointments, SignIn signIn, CurrentActor current, Clock clock) {
        this.memberships = memberships;
        this.appointments = appointments;
        this.signIn = signIn;
        this.current = current;
        this.clock = clock;
    }

    /** As both are now; says why where the sign-in service does not answer. */
    public Comparison now() {
        if (!signIn.isManaged()) {
            return Comparison.ofNothing();
        }
        try {
            return signIn.organisation(current.actor().organisationCode())
                    .map(known -> new Comparison(true, "", differences(known.people())))
                    .orElseGet(() -> Comparison.stoppedBy(SignInRefusal.NO_SUCH_ORGANISATION.sentence()));
        } catch (Refusal no) {
            return Comparison.stoppedBy(no.reason().sentence());
        }
    }

    private List<Difference> differences(List<SignInMember> members) {
        LocalDate today = London.today(clock);
        Map<String, SignInMember> there = members.stream()
                .collect(toMap(
                        member -> member.person().subject(),
                        member -> member,
                        (one, other) -> one,
                        LinkedHashMap::new));
        List<Difference> differences = new ArrayList<>();
        for (Membership ours : memberships.list("issuer = ?1 order by name", signIn.issuer())) {
            boolean isHere = ours.isHereFrom(today);
            Set<Role> wanted = isHere ? appointments.rolesFrom(ours, today) : Set.of();
            SignInMember theirs = there.remove(ours.subject());
            if (differ(isHere, wanted, theirs)) {
                differences.add(
                        new Difference(ours.subject(), ours.name(), wanted, roles(theirs), theirs != null, isHere));
            }
        }
        there.values()
                .forEach(stranger -> differences.add(new Difference(
                        stranger.person().subject(),
                        stranger.person().name(),
                        Set.of(),
                        stranger.roles(),
                        true,
                        false)));
        return differences;
    }

    private static boolean differ(boolean isHere, Set<Role> wanted, @Nullable SignInMember theirs) {
        return isHere ? theirs == null || !theirs.roles().equals(wanted) : theirs != null;
    }

    private static Set<Role> roles(@Nullable SignInMember member) {
        return member == null ? Set.of() : member.roles();
    }
}
