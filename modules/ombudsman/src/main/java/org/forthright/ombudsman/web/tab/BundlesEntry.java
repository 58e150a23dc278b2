package org.forthright.ombudsman.web.tab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.ombudsman.OmbudsmanAccess;
import org.forthright.platform.page.NavigationEntry;

@ApplicationScoped
class BundlesEntry implements NavigationEntry {

    private final OmbudsmanAccess access;

    @Inject
    BundlesEntry(OmbudsmanAccess access) {
        this.access = access;
    }

    @Override
    public String label() {
        return "Bundles";
    }

    @Override
    public String path() {
        return "bundles";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean isShown() {
        return access.canRead();
    }
}
