package org.forthright.organisation;

import java.util.List;

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
        List<String> commissions,
        List<Person> people) {

    /** Someone who works there; the same user name may work in several organisations. */
    public record Person(String username, String name, String email, List<String> roles) {}
}
