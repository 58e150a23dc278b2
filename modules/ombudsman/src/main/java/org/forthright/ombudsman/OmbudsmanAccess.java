package org.forthright.ombudsman;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.participation.Participation;
import org.forthright.ombudsman.bundle.Bundle;
import org.forthright.platform.refused.AccessDenied;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.Role;

/** Who may build, release and read bundles. */
@ApplicationScoped
public class OmbudsmanAccess {

    /** Shown to whoever may look at a bundle and not release it. */
    public static final String WHO_RELEASES =
            "Your complaints manager and your responsible person can release a bundle.";

    private final CurrentActor current;
    private final ComplaintAccess access;

    @Inject
    OmbudsmanAccess(CurrentActor current, ComplaintAccess access) {
        this.current = current;
        this.access = access;
    }

    /** Those who deal with complaints may do it for one another: the Ombudsman's days are short. */
    public boolean canBuild(Participation participation) {
        return access.canSee(participation) && access.canListAll();
    }

    /** A second person, from among those who answer for the organisation. */
    public boolean canRelease(Bundle bundle) {
        return mayRelease() && !bundle.isReleased() && !bundle.isBuiltBy(current.actor());
    }

    public boolean canRead() {
        return current.actor().holds(Role.LIAISON);
    }

    public void requireBuild(Participation participation) {
        access.requireSee(participation);
        if (!canBuild(participation)) {
            throw new AccessDenied("Complaint handlers and your complaints manager can do this.");
        }
    }

    /** Whoever built it is told so by the bundle itself. */
    public void requireRelease(Participation participation) {
        access.requireSee(participation);
        if (!mayRelease()) {
            throw new AccessDenied(WHO_RELEASES);
        }
    }

    /** Not found rather than denied: whether anything was released is nobody else's business. */
    public void requireRead() {
        if (!canRead()) {
            throw new NotFoundException();
        }
    }

    private boolean mayRelease() {
        return access.canManage() || current.actor().holds(Role.RESPONSIBLE_PERSON);
    }
}
