package org.forthright.organisation.signin;

import java.util.List;
import java.util.Set;
import org.forthright.platform.tenancy.Role;

/**
 * What the sign-in service knows of an organisation.
 *
 * @param roles that somebody can hold there: those with a group that carries them
 */
public record SignInOrganisation(String code, String name, Set<Role> roles, List<SignInMember> people) {

    public SignInOrganisation {
        roles = Set.copyOf(roles);
        people = List.copyOf(people);
    }
}
