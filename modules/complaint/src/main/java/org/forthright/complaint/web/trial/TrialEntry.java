package org.forthright.complaint.web.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.procedure.check.Consequence;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.ProcedureVersion;

/** Leads from the check of a version to what it would have done. */
@ApplicationScoped
class TrialEntry implements Consequence {

    private final ProcedureAccess access;

    @Inject
    TrialEntry(ProcedureAccess access) {
        this.access = access;
    }

    @Override
    public String title() {
        return "Try it on the last three months";
    }

    @Override
    public String hint() {
        return "Which days of your complaints would have moved, who would have been late, which letters change";
    }

    @Override
    public String path(ProcedureVersion version) {
        return "organisation/procedure/" + version.number() + "/trial";
    }

    @Override
    public boolean isShownFor(ProcedureVersion version) {
        return version.state().isOpen() && access.canWrite();
    }
}
