package org.forthright.procedure.web.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.platform.page.NavigationEntry;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.ProcedureVersions;

/** Who may approve a version sees on every page that one waits for them. */
@ApplicationScoped
class WaitingEntry implements NavigationEntry {

    private final ProcedureAccess access;
    private final ProcedureVersions versions;

    @Inject
    WaitingEntry(ProcedureAccess access, ProcedureVersions versions) {
        this.access = access;
        this.versions = versions;
    }

    @Override
    public String label() {
        return "Procedure";
    }

    @Override
    public String path() {
        return "organisation/procedure";
    }

    @Override
    public int order() {
        return 85;
    }

    @Override
    public boolean isShown() {
        return access.canWrite();
    }

    @Override
    public int count() {
        return versions.countToApprove();
    }

    @Override
    public String countWords() {
        return "to approve";
    }
}
