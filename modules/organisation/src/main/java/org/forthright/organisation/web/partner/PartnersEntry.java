package org.forthright.organisation.web.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.partner.Arrangements;
import org.forthright.organisation.partner.PartnerAccess;
import org.forthright.platform.page.Label;
import org.forthright.platform.page.SetUpEntry;

/** A commissioner with no live arrangement can forward nothing. */
@ApplicationScoped
class PartnersEntry implements SetUpEntry {

    private final PartnerAccess access;
    private final Organisations organisations;
    private final Arrangements arrangements;

    @Inject
    PartnersEntry(PartnerAccess access, Organisations organisations, Arrangements arrangements) {
        this.access = access;
        this.organisations = organisations;
        this.arrangements = arrangements;
    }

    @Override
    public String label() {
        return organisations.mine().commissions() ? "Providers" : "Commissioners";
    }

    @Override
    public String path() {
        return "partners";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String hint() {
        return organisations.mine().commissions()
                ? "Whom you commission, who leads on complaints there, and how they stand with their duties"
                : "Who has arranged services with you, and may forward complaints to you";
    }

    @Override
    public Label state() {
        boolean waits = organisations.mine().commissions()
                && arrangements.liveProviders().isEmpty();
        return waits ? Label.of("To do", "red") : Label.of("Set up", "green");
    }

    @Override
    public boolean isShown() {
        return access.canSee() && organisations.mine().kind().takesPart();
    }
}
