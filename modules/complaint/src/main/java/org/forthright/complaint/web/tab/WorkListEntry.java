package org.forthright.complaint.web.tab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.participation.Caseloads;
import org.forthright.platform.page.NavigationEntry;

@ApplicationScoped
class WorkListEntry implements NavigationEntry {

    private final ComplaintAccess access;
    private final Caseloads caseloads;

    @Inject
    WorkListEntry(ComplaintAccess access, Caseloads caseloads) {
        this.access = access;
        this.caseloads = caseloads;
    }

    @Override
    public String label() {
        return "Work list";
    }

    @Override
    public String path() {
        return "work";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isShown() {
        return access.canBrowse();
    }

    @Override
    public int count() {
        return (int) caseloads.mine().countOpen();
    }

    @Override
    public String countWords() {
        return "open complaints";
    }
}
