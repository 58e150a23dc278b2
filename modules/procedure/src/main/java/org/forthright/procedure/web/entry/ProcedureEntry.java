package org.forthright.procedure.web.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.platform.page.NavigationEntry;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.Role;

/** The procedure is one step away on every page of staff. */
@ApplicationScoped
class ProcedureEntry implements NavigationEntry {

    private final CurrentActor current;

    @Inject
    ProcedureEntry(CurrentActor current) {
        this.current = current;
    }

    @Override
    public String label() {
        return "How we handle complaints";
    }

    @Override
    public String path() {
        return "procedure";
    }

    @Override
    public int order() {
        return 10;
    }

    /** The liaison's organisation of readers has none. */
    @Override
    public boolean isShown() {
        return !current.actor().holds(Role.LIAISON);
    }

    @Override
    public boolean isInFooter() {
        return true;
    }
}
