package org.forthright.organisation.web.ods;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.ods.OdsCheck;
import org.forthright.organisation.ods.OdsDirectory;
import org.forthright.organisation.ods.OdsRoles;

/** Asks the national directory, for a page. */
@ApplicationScoped
public class OdsNotes {

    private final OdsDirectory directory;
    private final OdsRoles roles;

    @Inject
    OdsNotes(OdsDirectory directory, OdsRoles roles) {
        this.directory = directory;
        this.roles = roles;
    }

    /** Whether the code is that of what the organisation says it is. */
    public OdsNote of(Organisation organisation) {
        return note(directory.check(organisation));
    }

    /** Of somebody of whom nothing but the code is known. */
    public OdsNote of(String code) {
        return note(directory.check(code));
    }

    private OdsNote note(OdsCheck check) {
        return OdsNote.of(check, roles);
    }
}
