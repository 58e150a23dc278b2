package org.forthright.response.web.tab;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.forthright.complaint.casefile.CaseTab;
import org.forthright.complaint.participation.Participation;
import org.forthright.response.ResponseAccess;

/** The tab of the response on the case page. */
@Singleton
class ResponseTab implements CaseTab {

    private final ResponseAccess access;

    @Inject
    ResponseTab(ResponseAccess access) {
        this.access = access;
    }

    @Override
    public String label() {
        return "Response";
    }

    @Override
    public String path() {
        return "response";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public boolean isShownFor(Participation participation) {
        return access.canRead(participation);
    }
}
