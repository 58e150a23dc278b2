package org.forthright.organisation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.Profile;
import org.forthright.organisation.Profile.Person;
import org.forthright.organisation.onboarding.Change.Kind;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.signin.SignIn;
import org.forthright.organisation.step.people.AppointByFile;
import org.forthright.platform.tenancy.Acting;
import org.forthright.platform.tenancy.Actor;

/** Brings one organisation to what its file says, whole or not at all: our rows first, the sign-in service last. */
@ApplicationScoped
class TakeOver {

    private final Acting acting;
    private final Organisations organisations;
    private final Memberships memberships;
    private final AppointByFile appointByFile;
    private final SignIn signIn;
    private final Event<AuditedEvent> events;
    private final Clock clock;

    @Inject
    TakeOver(
            Acting acting,
            Organisations organisations,
            Memberships memberships,
            AppointByFile appointByFile,
            SignIn signIn,
            Event<AuditedEvent> events,
            Clock clock) {
        this.acting = acting;
        this.organisations = organisations;
        this.memberships = memberships;
        this.appointByFile = appointByFile;
        this.signIn = signIn;
        this.events = events;
        this.clock = clock;
    }

    void takeOver(Plan.Line line) {
        Profile file = line.profile();
        acting.as(Actor.clockwork(Organisation.idOf(file.code())), () -> {
            describe(file);
            file.people().forEach(person -> member(file, person).ifPresent(member -> follow(member, person)));
            line.made().forEach(this::tell);
            organisations.flush();
            if (signIn.isManaged()) {
                changeTheSignIn(line);
            }
        });
    }

    /** Enters it into the directory, without people. */
    void open(Profile file) {
        acting.as(Actor.clockwork(Organisation.idOf(file.code())), () -> {
            describe(file);
            events.fire(new OnboardingEvent.Opened(file.name()));
        });
    }

    private void describe(Profile file) {
        organisations
                .findByIdOptional(Organisation.idOf(file.code()))
                .ifPresentOrElse(known -> known.describe(file), () -> organisations.persist(new Organisation(file)));
        organisations.flush();
    }

    private void follow(Membership member, Person person) {
        member.follow(person);
        appointByFile.follow(member);
    }

    /** Whoever has a row keeps it; somebody new needs an account first, which opens nothing by itself. */
    private Optional<Membership> member(Profile file, Person person) {
        Optional<Membership> known = memberships.signingInAs(person.username());
        if (known.isPresent() || !signIn.isManaged()) {
            return known;
        }
        String subject = subjectOf(person);
        return memberships.everBehind(signIn.issuer(), subject).or(() -> Optional.of(admit(file, person, subject)));
    }

    private Membership admit(Profile file, Person person, String subject) {
        Membership admitted = new Membership(
                Organisation.idOf(file.code()),
                signIn.issuer(),
                subject,
                person.name(),
                person.email(),
                person.roles(),
                London.today(clock));
        memberships.persist(admitted);
        return admitted;
    }

    private String subjectOf(Person person) {
        return signIn.ensurePerson(person.username(), person.name(), person.email())
                .subject();
    }

    private void tell(Change change) {
        switch (change.kind()) {
            case OPENED -> events.fire(new OnboardingEvent.Opened(change.what()));
            case DETAIL -> events.fire(new OnboardingEvent.Described(change.what(), change.from(), change.to()));
            case ADMITTED -> events.fire(new OnboardingEvent.Admitted(change.what(), change.to()));
            case PERSON, ROLES ->
                events.fire(new OnboardingEvent.PersonChanged(change.what(), change.from(), change.to()));
            case ARRANGED,
                    SIGN_IN_ORGANISATION,
                    SIGN_IN_ACCOUNT,
                    SIGN_IN_ROLES,
                    PERSON_STAYS,
                    ARRANGEMENT_STAYS,
                    ACCOUNT_KNOWN,
                    ACCOUNT_DIFFERS,
                    ACCOUNT_CLOSED,
                    NOT_MANAGED -> {
                // told elsewhere, or nothing was made
            }
        }
    }

    private void changeTheSignIn(Plan.Line line) {
        Profile file = line.profile();
        LocalDate today = London.today(clock);
        if (line.has(Kind.SIGN_IN_ORGANISATION)) {
            signIn.ensureOrganisation(file.code(), file.name(), file.kind().roles());
        }
        for (Person person : file.people()) {
            if (line.has(Kind.SIGN_IN_ROLES, person.username())) {
                if (person.hasLeftBy(today)) {
                    signIn.remove(file.code(), subjectOf(person));
                } else {
                    signIn.setRoles(file.code(), subjectOf(person), person.roles());
                }
            }
        }
    }
}
