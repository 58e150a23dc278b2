package org.forthright.complaint.web.tab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.platform.page.NavigationEntry;

/** The place of staff who may record a complaint and look at none: where the others have the work list. */
@ApplicationScoped
class RecordingEntry implements NavigationEntry {

    private final ComplaintAccess access;

    @Inject
    RecordingEntry(ComplaintAccess access) {
        this.access = access;
    }

    @Override
    public String label() {
        return "Record complaints";
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
        return access.canRecord() && !access.canBrowse();
    }
}
