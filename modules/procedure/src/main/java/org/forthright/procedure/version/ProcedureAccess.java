package org.forthright.procedure.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.platform.refused.AccessDenied;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.Role;

/** Who makes the procedure their organisation's own, and who puts it in force. */
@ApplicationScoped
public class ProcedureAccess {

    private final CurrentActor current;

    @Inject
    ProcedureAccess(CurrentActor current) {
        this.current = current;
    }

    /** Who answers for the procedure, runs it, or sets the organisation up (SI 2009/309 reg. 4(1)). */
    public boolean canWrite() {
        return current.actor().holdsAny(Role.ORGANISATION_ADMIN, Role.COMPLAINTS_MANAGER, Role.RESPONSIBLE_PERSON);
    }

    /** The same people, but for those who had a hand in the version. */
    public boolean canApprove(ProcedureVersion version) {
        return canWrite() && !version.isWrittenBy(current.actor());
    }

    public void requireWrite() {
        if (!canWrite()) {
            throw new AccessDenied("Your responsible person, complaints manager and administrator can do this.");
        }
    }
}
