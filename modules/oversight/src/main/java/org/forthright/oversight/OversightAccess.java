package org.forthright.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.organisation.Organisations;
import org.forthright.platform.refused.AccessDenied;

/** Who watches over providers: those who deal with complaints, in an organisation that commissions. */
@ApplicationScoped
public class OversightAccess {

    private final ComplaintAccess access;
    private final Organisations organisations;

    @Inject
    OversightAccess(ComplaintAccess access, Organisations organisations) {
        this.access = access;
        this.organisations = organisations;
    }

    public boolean canWatch() {
        return access.canListAll() && organisations.mine().commissions();
    }

    /** An organisation that commissions nobody has no such page. */
    public void requireWatch() {
        if (!organisations.mine().commissions()) {
            throw new NotFoundException();
        }
        if (!access.canListAll()) {
            throw new AccessDenied("Complaint handlers and your complaints manager can look at forwarded complaints.");
        }
    }
}
