package org.forthright.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.platform.refused.AccessDenied;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.Role;

/** Who sets the organisation up. */
@ApplicationScoped
public class OrganisationAccess {

    private final CurrentActor current;

    @Inject
    OrganisationAccess(CurrentActor current) {
        this.current = current;
    }

    /** Sees who works here and lends the functions of the responsible person and the complaints manager. */
    public boolean canAdminister() {
        return current.actor().holdsAny(Role.ORGANISATION_ADMIN, Role.RESPONSIBLE_PERSON);
    }

    public void requireAdminister() {
        if (!canAdminister()) {
            throw new AccessDenied("Your responsible person and your administrator can do this.");
        }
    }
}
