package org.forthright.organisation.onboarding.file;

import java.util.EnumSet;
import java.util.Set;
import org.forthright.organisation.OrganisationKind;
import org.forthright.platform.tenancy.Role;

/** Which roles somebody can hold in an organisation, by what it is. */
public final class RolesByKind {

    private RolesByKind() {}

    public static Set<Role> of(OrganisationKind kind) {
        return switch (kind) {
            case OPERATOR -> EnumSet.of(Role.OPERATOR);
            case OMBUDSMAN -> EnumSet.of(Role.LIAISON, Role.ORGANISATION_ADMIN);
            case COMMISSIONER, PROVIDER, GP_PRACTICE, PRIVATE_PROVIDER, LOCAL_AUTHORITY ->
                EnumSet.complementOf(EnumSet.of(Role.OPERATOR, Role.LIAISON));
        };
    }
}
