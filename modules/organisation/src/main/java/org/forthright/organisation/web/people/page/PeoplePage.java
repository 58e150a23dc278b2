package org.forthright.organisation.web.people.page;

import java.util.List;

/**
 * Who works in the organisation, in which office and role, and who may act for whom.
 *
 * @param offices none in an organisation that takes part in no complaint
 * @param add where somebody new is added
 * @param give where a function is lent
 */
public record PeoplePage(
        String name,
        List<OfficePane> offices,
        List<Lent> delegations,
        SignInPane signIn,
        List<Person> people,
        String add,
        String give) {

    public PeoplePage {
        offices = List.copyOf(offices);
        delegations = List.copyOf(delegations);
        people = List.copyOf(people);
    }

    /**
     * One who works here now or will.
     *
     * @param note "From 1 December 2026", "Last day 30 November 2026"
     */
    public record Person(
            String name, String email, String roles, String since, String note, String rolesHref, String leavingHref) {}
}
