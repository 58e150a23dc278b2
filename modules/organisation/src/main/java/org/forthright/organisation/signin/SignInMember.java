package org.forthright.organisation.signin;

import java.util.Set;
import org.forthright.platform.tenancy.Role;

/** Somebody in one organisation at the sign-in service, with the roles they hold there and only there. */
public record SignInMember(SignInPerson person, Set<Role> roles) {

    public SignInMember {
        roles = Set.copyOf(roles);
    }
}
