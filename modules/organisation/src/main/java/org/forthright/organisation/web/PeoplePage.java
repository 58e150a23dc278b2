package org.forthright.organisation.web;

import java.util.List;
import org.forthright.platform.page.Label;
import org.jspecify.annotations.Nullable;

/**
 * Who works in the organisation, and who may act for whom.
 *
 * @param give where a function is lent
 */
record PeoplePage(String name, List<Person> people, List<Lent> delegations, String give) {

    PeoplePage {
        people = List.copyOf(people);
        delegations = List.copyOf(delegations);
    }

    record Person(String name, String email, String roles, String since) {}

    /**
     * A delegation.
     *
     * @param revoke where it is taken back; null once it is over
     */
    record Lent(
            String function,
            String to,
            String by,
            String from,
            String until,
            String authority,
            Label state,
            @Nullable String revoke) {}
}
