package org.forthright.organisation.web.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.organisation.OrganisationAccess;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.people.Memberships;
import org.forthright.platform.page.Label;
import org.forthright.platform.page.SetUpEntry;
import org.forthright.platform.tenancy.Role;

/** Both roles that the Regulations ask for have to be held by somebody (SI 2009/309 reg. 4(1)). */
@ApplicationScoped
class PeopleEntry implements SetUpEntry {

    private final OrganisationAccess access;
    private final Organisations organisations;
    private final Memberships memberships;

    @Inject
    PeopleEntry(OrganisationAccess access, Organisations organisations, Memberships memberships) {
        this.access = access;
        this.organisations = organisations;
        this.memberships = memberships;
    }

    @Override
    public String label() {
        return "People and delegations";
    }

    @Override
    public String path() {
        return "people";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String hint() {
        return "Who works here, in which role, and who may act for whom";
    }

    @Override
    public Label state() {
        boolean held = !organisations.mine().kind().takesPart() || holdsBoth();
        return held ? Label.of("Set up", "green") : Label.of("To do", "red");
    }

    private boolean holdsBoth() {
        return !memberships.holding(Role.RESPONSIBLE_PERSON).isEmpty()
                && !memberships.holding(Role.COMPLAINTS_MANAGER).isEmpty();
    }

    @Override
    public boolean isShown() {
        return access.canAdminister();
    }
}
