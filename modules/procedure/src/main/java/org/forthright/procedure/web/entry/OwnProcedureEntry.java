package org.forthright.procedure.web.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.forthright.platform.page.Label;
import org.forthright.platform.page.SetUpEntry;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.ProcedureVersion;
import org.forthright.procedure.version.ProcedureVersions;
import org.forthright.procedure.version.VersionState;

/** The organisation's own procedure, among what it sets up. */
@ApplicationScoped
class OwnProcedureEntry implements SetUpEntry {

    private final ProcedureAccess access;
    private final ProcedureVersions versions;

    @Inject
    OwnProcedureEntry(ProcedureAccess access, ProcedureVersions versions) {
        this.access = access;
        this.versions = versions;
    }

    @Override
    public String label() {
        return "Procedure";
    }

    @Override
    public String path() {
        return "procedure";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String hint() {
        return "How you handle complaints: your own words and settings, version by version";
    }

    @Override
    public Label state() {
        Optional<ProcedureVersion> open = versions.open();
        if (open.isPresent()) {
            return open.get().state() == VersionState.DRAFT
                    ? Label.of("Draft", "blue")
                    : Label.of("To approve", "yellow");
        }
        return versions.isPublished() ? Label.of("Set up", "green") : Label.of("To do", "red");
    }

    @Override
    public boolean isShown() {
        return access.canWrite();
    }
}
