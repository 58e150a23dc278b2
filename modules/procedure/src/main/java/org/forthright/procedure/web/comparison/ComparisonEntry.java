package org.forthright.procedure.web.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.platform.page.Label;
import org.forthright.platform.page.SetUpEntry;
import org.forthright.procedure.version.ProcedureAccess;

/** The comparison is one step from the organisation's page. */
@ApplicationScoped
class ComparisonEntry implements SetUpEntry {

    private final ProcedureAccess access;

    @Inject
    ComparisonEntry(ProcedureAccess access) {
        this.access = access;
    }

    @Override
    public String label() {
        return "Compare a procedure you already have";
    }

    @Override
    public String path() {
        return "procedure/comparison";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String hint() {
        return "Paste or upload it, and see clause by clause what the model and the law ask for";
    }

    @Override
    public Label state() {
        return Label.of("If you like", "grey");
    }

    @Override
    public boolean isShown() {
        return access.canWrite();
    }
}
