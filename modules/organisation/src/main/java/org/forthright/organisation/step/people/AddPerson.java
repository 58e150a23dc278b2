package org.forthright.organisation.step.people;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.organisation.OrganisationAccess;
import org.forthright.organisation.Profile;
import org.forthright.organisation.people.GivenRoles;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.people.PeopleEvent;
import org.forthright.organisation.people.PeopleRefusal;
import org.forthright.organisation.signin.SignIn;
import org.forthright.organisation.signin.SignInPerson;
import org.forthright.organisation.signin.SignInRefusal;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.Role;

/**
 * Somebody new works here: an account at the sign-in service, which opens nothing by itself, then our own row, then the
 * roles there, and an invitation by mail to choose a password. A password is never known to us.
 */
@ApplicationScoped
public class AddPerson {

    private final OrganisationAccess access;
    private final GivenRoles givenRoles;
    private final Memberships memberships;
    private final SignIn signIn;
    private final AtTheSignIn atTheSignIn;
    private final Event<AuditedEvent> events;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    AddPerson(
            OrganisationAccess access,
            GivenRoles givenRoles,
            Memberships memberships,
            SignIn signIn,
            AtTheSignIn atTheSignIn,
            Event<AuditedEvent> events,
            CurrentActor current,
            Clock clock) {
        this.access = access;
        this.givenRoles = givenRoles;
        this.memberships = memberships;
        this.signIn = signIn;
        this.atTheSignIn = atTheSignIn;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Who comes.
     *
     * @param subject what the sign-in service knows the person by; asked for only where it is not managed from here
     */
    public record Command(String name, String email, Set<Role> roles, String subject) {

        public Command {
            requireNonNull(name, "name");
            requireNonNull(email, "email");
            requireNonNull(subject, "subject");
            roles = Set.copyOf(roles);
        }
    }

    public Membership add(Command command) {
        access.requireAdminister();
        givenRoles.requireCanBeGiven(command.roles());
        Optional<SignInPerson> known =
                signIn.isManaged() ? signIn.personWith(command.email()) : Optional.of(toldBy(command));
        SignInPerson account = known.orElseGet(
                () -> signIn.ensurePerson(command.email().toLowerCase(Locale.ROOT), command.name(), command.email()));
        if (!account.enabled()) {
            throw new Refusal(SignInRefusal.ACCOUNT_CLOSED);
        }
        Membership member = admit(command, account);
        events.fire(new PeopleEvent.Added(member.name(), GivenRoles.words(command.roles())));
        atTheSignIn.follow(member);
        if (known.isEmpty()) {
            signIn.invite(account.subject());
        }
        return member;
    }

    private Membership admit(Command command, SignInPerson account) {
        LocalDate today = London.today(clock);
        Profile.Person person =
                new Profile.Person(account.username(), command.name(), command.email(), command.roles(), today, null);
        Optional<Membership> before = memberships.everBehind(signIn.issuer(), account.subject());
        if (before.filter(member -> member.isHereFrom(today)).isPresent()) {
            throw new Refusal(PeopleRefusal.KNOWN_ALREADY);
        }
        before.ifPresent(member -> member.comeBack(person, today));
        return before.orElseGet(() -> enter(person, account.subject()));
    }

    private Membership enter(Profile.Person person, String subject) {
        Membership member = new Membership(
                current.actor().organisationId(),
                signIn.issuer(),
                subject,
                person.name(),
                person.email(),
                person.roles(),
                London.today(clock));
        member.follow(person);
        memberships.persist(member);
        return member;
    }

    private static SignInPerson toldBy(Command command) {
        return new SignInPerson(
                command.subject(), command.email().toLowerCase(Locale.ROOT), command.name(), command.email(), true);
    }
}
