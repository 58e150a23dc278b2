package org.forthright.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import org.forthright.complaint.participation.Participation;
import org.forthright.kernel.time.London;
import org.forthright.organisation.people.DelegatedFunction;
import org.forthright.organisation.people.Delegations;
import org.forthright.organisation.people.absence.StandIn;
import org.forthright.platform.refused.AccessDenied;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.Role;
import org.forthright.procedure.Procedures;
import org.forthright.procedure.setting.Setting;

/**
 * Who may do what with a complaint of their organisation. One predicate feeds the guard, the answer and the button:
 * {@code can…} answers, {@code require…} refuses.
 */
@ApplicationScoped
public class ComplaintAccess {

    private final CurrentActor current;
    private final Delegations delegations;
    private final StandIn standIn;
    private final Procedures procedures;
    private final Clock clock;

    @Inject
    ComplaintAccess(
            CurrentActor current, Delegations delegations, StandIn standIn, Procedures procedures, Clock clock) {
        this.current = current;
        this.delegations = delegations;
        this.standIn = standIn;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** Any member of staff may take a complaint down (procedure annex, all staff). */
    public boolean canRecord() {
        return current.actor().holds(Role.STAFF) || canListAll();
    }

    /** Those who deal with complaints see their organisation's list; a lead sees only what they are asked about. */
    public boolean canBrowse() {
        return current.actor().holds(Role.COMPLAINT_LEAD) || canListAll();
    }

    /**
     * A lead lists the complaints that were given to them; those who deal with complaints list all, and so does whoever
     * manages complaints by a live delegation.
     */
    public boolean canListAll() {
        return current.actor().holdsAny(Role.HANDLER, Role.RESPONSIBLE_PERSON) || canManage();
    }

    public boolean canSee(Participation participation) {
        return canListAll() || (current.actor().holds(Role.COMPLAINT_LEAD) && isForMe(participation));
    }

    /** The complaints manager, or whoever holds that function by a live delegation. */
    public boolean canManage() {
        Actor actor = current.actor();
        return actor.holds(Role.COMPLAINTS_MANAGER) || holdsByDelegation(actor, DelegatedFunction.MANAGE_COMPLAINTS);
    }

    /** The manager, and the handler or lead to whom the complaint is allocated or who covers for them while they are away. */
    public boolean canWorkOn(Participation participation) {
        return canManage() || (canSee(participation) && isForMe(participation));
    }

    /**
     * The responsible person, or whoever may sign for them by a live delegation (SI 2009/309 reg. 4(2), 14(2)), where the
     * procedure that governs the complaint lets delegates sign.
     */
    public boolean canSign(Participation participation) {
        Actor actor = current.actor();
        return actor.holds(Role.RESPONSIBLE_PERSON)
                || (isSignedByDelegates(participation) && holdsByDelegation(actor, DelegatedFunction.SIGN_RESPONSE));
    }

    /** Whether a delegate may sign the response to this complaint at all. */
    public boolean isSignedByDelegates(Participation participation) {
        return procedures
                .version(participation.procedureVersion())
                .settings()
                .codes(Setting.SIGNERS)
                .contains(Setting.AUTHORISED_DELEGATE);
    }

    public void requireRecord() {
        require(canRecord(), "Members of staff who are known to your organisation can record complaints.");
    }

    public void requireBrowse() {
        require(canBrowse(), "Complaint handlers and your complaints manager can look at complaints.");
    }

    /** Not found rather than denied: whether the complaint exists is itself the organisation's secret. */
    public void requireSee(Participation participation) {
        if (!canSee(participation)) {
            throw new NotFoundException();
        }
    }

    public void requireManage() {
        require(canManage(), "Your complaints manager, or someone they have authorised, can do this.");
    }

    public void requireWorkOn(Participation participation) {
        requireSee(participation);
        require(canWorkOn(participation), "The handler of this complaint and your complaints manager can do this.");
    }

    public void requireSign(Participation participation) {
        require(
                canSign(participation),
                isSignedByDelegates(participation)
                        ? "Your responsible person, or someone with a live delegation to sign, can do this."
                        : "Only your responsible person can do this: the procedure that governs this complaint lets nobody"
                                + " sign for them.");
    }

    private boolean isForMe(Participation participation) {
        return standIn.seesToWorkOf(participation.handlerId().orElse(null));
    }

    private boolean holdsByDelegation(Actor actor, DelegatedFunction function) {
        return actor.personId() != null
                && delegations.of(actor.person(), function, London.today(clock)).isPresent();
    }

    private static void require(boolean allowed, String whoCan) {
        if (!allowed) {
            throw new AccessDenied(whoCan);
        }
    }
}
