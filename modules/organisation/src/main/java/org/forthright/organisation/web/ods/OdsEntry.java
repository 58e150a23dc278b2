package org.forthright.organisation.web.ods;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.organisation.OrganisationAccess;
import org.forthright.organisation.Organisations;
import org.forthright.platform.page.Label;
import org.forthright.platform.page.SetUpEntry;

@ApplicationScoped
class OdsEntry implements SetUpEntry {

    private final OrganisationAccess access;
    private final Organisations organisations;
    private final OdsNotes notes;

    @Inject
    OdsEntry(OrganisationAccess access, Organisations organisations, OdsNotes notes) {
        this.access = access;
        this.organisations = organisations;
        this.notes = notes;
    }

    @Override
    public String label() {
        return "ODS code";
    }

    @Override
    public String path() {
        return "ods";
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public String hint() {
        return "What the national directory of organisations says of you";
    }

    @Override
    public Label state() {
        OdsNote note = notes.of(organisations.mine());
        if (note.isWrong()) {
            return Label.of("To do", "red");
        }
        return note.isSound() ? Label.of("Agrees", "green") : Label.of("Not compared", "grey");
    }

    @Override
    public boolean isShown() {
        return access.canAdminister() && organisations.mine().kind().takesPart();
    }
}
