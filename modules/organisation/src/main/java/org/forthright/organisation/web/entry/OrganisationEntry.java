package org.forthright.organisation.web.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.organisation.OrganisationAccess;
import org.forthright.platform.page.NavigationEntry;

@ApplicationScoped
class OrganisationEntry implements NavigationEntry {

    private final OrganisationAccess access;

    @Inject
    OrganisationEntry(OrganisationAccess access) {
        this.access = access;
    }

    @Override
    public String label() {
        return "Organisation";
    }

    @Override
    public String path() {
        return "organisation";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public boolean isShown() {
        return access.canAdminister();
    }
}
