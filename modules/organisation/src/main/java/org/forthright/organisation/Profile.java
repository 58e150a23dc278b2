package org.forthright.organisation;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.forthright.platform.tenancy.Role;
import org.jspecify.annotations.Nullable;

/** What an organisation says of itself in {@code tenant-config/<code>/organisation.yaml}. */
public record Profile(
        String code,
        String name,
        String shortName,
        String odsCode,
        OrganisationKind kind,
        String referencePrefix,
        String complaintsEmail,
        String phone,
        String openingHours,
        List<String> address,
        List<String> services,
        Advocacy advocacy,
        List<Commissioned> commissions,
        List<Person> people) {

    public Profile {
        address = List.copyOf(address);
        services = List.copyOf(services);
        commissions = List.copyOf(commissions);
        people = List.copyOf(people);
    }

    /**
     * Someone who works there; the same user name may work in several organisations.
     *
     * @param from the first day; null: the day on which they are admitted
     * @param until the last day; null while nobody knows of one
     */
    public record Person(
            String username,
            String name,
            String email,
            Set<Role> roles,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        /** Roles in the order of {@link Role}, so that they are written in one way. */
        public Person {
            roles = roles.stream().collect(toCollection(() -> EnumSet.noneOf(Role.class)));
        }

        /** Whether there is a day on which both work there. */
        public boolean overlaps(Person other) {
            return startsBy(other.until) && other.startsBy(until);
        }

        public Person since(@Nullable LocalDate day) {
            return new Person(username, name, email, roles, day, until);
        }

        public boolean hasLeftBy(LocalDate day) {
            return until != null && until.isBefore(day);
        }

        private boolean startsBy(@Nullable LocalDate last) {
            return from == null || last == null || !from.isAfter(last);
        }
    }

    /**
     * A provider that it commissions, as a line of its file says: the code alone, or with the terms.
     *
     * @param provider the code of the provider in tenant-config
     * @param service empty: everything that is bought from it
     * @param from the first day; null: the day on which the line is first read
     */
    public record Commissioned(
            String provider,
            String service,
            String contract,
            boolean nhsFunded,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}
}
