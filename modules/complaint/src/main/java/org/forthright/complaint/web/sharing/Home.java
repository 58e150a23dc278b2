package org.forthright.complaint.web.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;

/** Opens these pages to the organisation that the person complained to; for all others they do not exist. */
@ApplicationScoped
class Home {

    private final Participations participations;
    private final ComplaintAccess access;

    @Inject
    Home(Participations participations, ComplaintAccess access) {
        this.participations = participations;
        this.access = access;
    }

    Participation seen(String reference) {
        Participation participation = participations.require(reference);
        access.requireSee(participation);
        if (!participation.isHome()) {
            throw new NotFoundException();
        }
        return participation;
    }

    Participation workedOn(String reference) {
        Participation participation = seen(reference);
        access.requireWorkOn(participation);
        return participation;
    }
}
