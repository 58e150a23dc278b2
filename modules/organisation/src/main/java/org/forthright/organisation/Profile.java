package org.forthright.organisation;

import java.time.LocalDate;
import java.util.List;
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

    /** Someone who works there; the same user name may work in several organisations. */
    public record Person(String username, String name, String email, List<String> roles) {}

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
