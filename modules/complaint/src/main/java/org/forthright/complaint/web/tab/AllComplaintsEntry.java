package org.forthright.complaint.web.tab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.platform.page.NavigationEntry;

@ApplicationScoped
class AllComplaintsEntry implements NavigationEntry {

    private final ComplaintAccess access;

    @Inject
    AllComplaintsEntry(ComplaintAccess access) {
        this.access = access;
    }

    @Override
    public String label() {
        return "All complaints";
    }

    @Override
    public String path() {
        return "complaints";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean isShown() {
        return access.canBrowse();
    }
}
