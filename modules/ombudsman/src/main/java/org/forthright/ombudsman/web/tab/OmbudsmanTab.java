package org.forthright.ombudsman.web.tab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.complaint.casefile.CaseTab;
import org.forthright.complaint.participation.Participation;
import org.forthright.ombudsman.OmbudsmanAccess;

@ApplicationScoped
class OmbudsmanTab implements CaseTab {

    private final OmbudsmanAccess access;

    @Inject
    OmbudsmanTab(OmbudsmanAccess access) {
        this.access = access;
    }

    @Override
    public String label() {
        return "Ombudsman";
    }

    @Override
    public String path() {
        return "ombudsman";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean isShownFor(Participation participation) {
        return access.canBuild(participation);
    }
}
