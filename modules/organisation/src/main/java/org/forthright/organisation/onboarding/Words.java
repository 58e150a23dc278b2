package org.forthright.organisation.onboarding;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.forthright.organisation.Profile.Commissioned;
import org.forthright.organisation.Profile.Person;
import org.forthright.platform.tenancy.Role;
import org.jspecify.annotations.Nullable;

/** Values as a plan shows them. */
final class Words {

    private Words() {}

    static String of(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static String of(Set<Role> roles) {
        return roles.stream().sorted().map(Role::title).collect(joining(", "));
    }

    static String contact(Person person) {
        return listed(person.name(), person.email(), of(person.from()), of(person.until()));
    }

    static String contact(String name, String email) {
        return listed(name, email);
    }

    static String terms(Commissioned line) {
        return listed(line.provider(), line.service(), line.contract(), of(line.from()), of(line.until()));
    }

    private static String listed(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(joining(", "));
    }
}
