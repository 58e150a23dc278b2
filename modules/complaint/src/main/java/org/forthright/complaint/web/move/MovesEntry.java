package org.forthright.complaint.web.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.platform.page.NavigationEntry;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.Role;

/** One step away for the complaints manager, though nobody's daily work: what an earlier version still governs. */
@ApplicationScoped
class MovesEntry implements NavigationEntry {

    private final CurrentActor current;

    @Inject
    MovesEntry(CurrentActor current) {
        this.current = current;
    }

    @Override
    public String label() {
        return "Complaints under an earlier version";
    }

    @Override
    public String path() {
        return "organisation/earlier-versions";
    }

    @Override
    public int order() {
        return 20;
    }

    /** Whoever manages by a delegation may go there too; every page asks this, and their delegation costs a statement. */
    @Override
    public boolean isShown() {
        return current.actor().holds(Role.COMPLAINTS_MANAGER);
    }

    @Override
    public boolean isInFooter() {
        return true;
    }
}
