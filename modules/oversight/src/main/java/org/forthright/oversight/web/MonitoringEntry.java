package org.forthright.oversight.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.oversight.OversightAccess;
import org.forthright.platform.page.NavigationEntry;

@ApplicationScoped
class MonitoringEntry implements NavigationEntry {

    private final OversightAccess access;

    @Inject
    MonitoringEntry(OversightAccess access) {
        this.access = access;
    }

    @Override
    public String label() {
        return "Monitoring";
    }

    @Override
    public String path() {
        return "monitoring";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean isShown() {
        return access.canWatch();
    }
}
