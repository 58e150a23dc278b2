package org.forthright.organisation.onboarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forthright.organisation.Profile;
import org.forthright.organisation.Profile.Commissioned;
import org.forthright.organisation.Profile.Person;
import org.forthright.organisation.onboarding.Change.Kind;
import org.forthright.organisation.signin.SignInMember;
import org.forthright.organisation.signin.SignInOrganisation;
import org.forthright.organisation.signin.SignInPerson;
import org.forthright.platform.tenancy.Role;

/** What differs between the file of an organisation and the organisation that is live. */
final class Differences {

    private final Profile file;
    private final List<Change> changes = new ArrayList<>();

    private Differences(Profile file) {
        this.file = file;
    }

    /** From our own rows; all of it where nothing is live. Nobody new is admitted without the sign-in service. */
    static List<Change> inOurRows(Profile file, Optional<Profile> live, boolean canAdmit) {
        Differences differences = new Differences(file);
        live.ifPresentOrElse(differences::details, differences::opening);
        differences.people(live.map(Profile::people).orElse(List.of()), canAdmit ? Kind.ADMITTED : Kind.NOT_MANAGED);
        differences.arrangements(live.map(Profile::commissions).orElse(List.of()));
        return differences.changes;
    }

    /** At the sign-in service; people who have left by this day hold no role there any more. */
    static List<Change> atTheSignIn(
            Profile file,
            Optional<SignInOrganisation> live,
            Function<String, Optional<SignInPerson>> accounts,
            LocalDate today) {
        Differences differences = new Differences(file);
        differences.organisation(live);
        Map<String, SignInMember> members = live.map(SignInOrganisation::people).orElse(List.of()).stream()
                .collect(Collectors.toMap(member -> member.person().username(), member -> member));
        for (Person person : file.people()) {
            Optional<SignInMember> member = Optional.ofNullable(members.remove(person.username()));
            Optional<SignInPerson> account =
                    member.map(SignInMember::person).or(() -> accounts.apply(person.username()));
            differences.account(person, account, member.isPresent());
            differences.roles(person, member, person.hasLeftBy(today));
        }
        members.values()
                .forEach(member ->
                        differences.add(Kind.PERSON_STAYS, member.person().name(), Words.of(member.roles()), ""));
        return differences.changes;
    }

    private void opening() {
        add(Kind.OPENED, file.name(), "", file.kind().title());
    }

    private void details(Profile live) {
        for (Detail detail : Detail.values()) {
            if (!detail.of(live).equals(detail.of(file))) {
                add(Kind.DETAIL, detail.title(), detail.of(live), detail.of(file));
            }
        }
    }

    private void people(List<Person> live, Kind admission) {
        Map<String, Person> known = live.stream().collect(Collectors.toMap(Person::username, person -> person));
        for (Person person : file.people()) {
            Person before = known.remove(person.username());
            if (before == null) {
                add(admission, person.name(), "", Words.of(person.roles()));
            } else {
                person(before, person);
            }
        }
        known.values().forEach(gone -> add(Kind.PERSON_STAYS, gone.name(), Words.of(gone.roles()), ""));
    }

    private void person(Person before, Person after) {
        Person wanted = after.from() == null ? after.since(before.from()) : after;
        if (!before.roles().equals(wanted.roles())) {
            add(Kind.ROLES, wanted.name(), Words.of(before.roles()), Words.of(wanted.roles()));
        }
        if (!Words.contact(before).equals(Words.contact(wanted))) {
            add(Kind.PERSON, wanted.username(), Words.contact(before), Words.contact(wanted));
        }
    }

    /** One that is known by its provider, service and contract stays as it is; its page is where it ends. */
    private void arrangements(List<Commissioned> live) {
        List<Commissioned> known = new ArrayList<>(live);
        for (Commissioned line : file.commissions()) {
            List<Commissioned> same =
                    known.stream().filter(before -> isSame(before, line)).toList();
            if (same.isEmpty()) {
                add(Kind.ARRANGED, Words.terms(line), "", "");
            } else if (same.stream().noneMatch(before -> saysTheSame(before, line))) {
                add(Kind.ARRANGEMENT_STAYS, line.provider(), Words.terms(same.getFirst()), Words.terms(line));
            }
            known.removeAll(same);
        }
        known.forEach(line -> add(Kind.ARRANGEMENT_STAYS, line.provider(), Words.terms(line), ""));
    }

    private static boolean isSame(Commissioned live, Commissioned line) {
        return live.provider().equals(line.provider())
                && live.service().equals(line.service())
                && live.contract().equals(line.contract());
    }

    /** A line that names no first day leaves it to what is live. */
    private static boolean saysTheSame(Commissioned live, Commissioned line) {
        return live.nhsFunded() == line.nhsFunded()
                && Objects.equals(live.until(), line.until())
                && (line.from() == null || line.from().equals(live.from()));
    }

    private void organisation(Optional<SignInOrganisation> live) {
        String before = live.map(SignInOrganisation::name).orElse("");
        Set<Role> missing = EnumSet.copyOf(file.kind().roles());
        live.ifPresent(known -> missing.removeAll(known.roles()));
        if (!before.equals(file.name())) {
            add(Kind.SIGN_IN_ORGANISATION, file.code(), before, file.name());
        } else if (!missing.isEmpty()) {
            add(Kind.SIGN_IN_ORGANISATION, file.code(), "", Words.of(missing));
        }
    }

    private void account(Person person, Optional<SignInPerson> account, boolean isMember) {
        if (account.isEmpty()) {
            add(Kind.SIGN_IN_ACCOUNT, person.username(), "", Words.contact(person.name(), person.email()));
            return;
        }
        SignInPerson known = account.get();
        String there = Words.contact(known.name(), known.email());
        if (!isMember) {
            add(Kind.ACCOUNT_KNOWN, person.username(), there, person.name());
        } else if (!known.name().equals(person.name())) {
            add(Kind.ACCOUNT_DIFFERS, person.username(), there, person.name());
        }
        if (!known.enabled()) {
            add(Kind.ACCOUNT_CLOSED, person.username(), there, "");
        }
    }

    /** Whoever has left belongs to it no more; their account stays. */
    private void roles(Person person, Optional<SignInMember> member, boolean hasLeft) {
        Set<Role> held = member.map(SignInMember::roles).orElse(Set.of());
        Set<Role> wanted = hasLeft ? Set.of() : person.roles();
        if (!held.equals(wanted) || (hasLeft && member.isPresent())) {
            add(Kind.SIGN_IN_ROLES, person.username(), Words.of(held), Words.of(wanted));
        }
    }

    private void add(Kind kind, String what, String from, String to) {
        changes.add(new Change(kind, what, from, to));
    }
}
