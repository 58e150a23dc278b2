package org.forthright.organisation.people.signin;

import java.util.Set;
import org.forthright.platform.tenancy.Role;

/**
 * Somebody about whom the two do not say the same.
 *
 * @param here the roles that our own list gives now or later; none for somebody who is not on it
 * @param there those that the sign-in service gives
 * @param isMember whether the sign-in service has them in this organisation
 * @param isListed whether they are on our own list
 */
public record Difference(
        String subject, String name, Set<Role> here, Set<Role> there, boolean isMember, boolean isListed) {

    public Difference {
        here = Set.copyOf(here);
        there = Set.copyOf(there);
    }
}
