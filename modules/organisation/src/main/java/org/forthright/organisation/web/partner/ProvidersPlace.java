package org.forthright.organisation.web.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.organisation.partner.PartnerAccess;
import org.forthright.platform.page.NavigationEntry;

/** The complaints manager keeps the register as well, and has no other way to it. */
@ApplicationScoped
class ProvidersPlace implements NavigationEntry {

    private final PartnerAccess access;

    @Inject
    ProvidersPlace(PartnerAccess access) {
        this.access = access;
    }

    @Override
    public String label() {
        return "Providers";
    }

    @Override
    public String path() {
        return "organisation/partners";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public boolean isShown() {
        return access.canKeep();
    }
}
