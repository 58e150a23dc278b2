package org.forthright.organisation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.people.DelegatedFunction;
import org.forthright.organisation.people.Delegations;
import org.forthright.platform.refused.AccessDenied;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.Role;

/** Who sees with whom the organisation has arrangements, and who keeps a commissioner's register. */
@ApplicationScoped
public class PartnerAccess {

    private final CurrentActor current;
    private final Organisations organisations;
    private final Delegations delegations;
    private final Clock clock;

    @Inject
    PartnerAccess(CurrentActor current, Organisations organisations, Delegations delegations, Clock clock) {
        this.current = current;
        this.organisations = organisations;
        this.delegations = delegations;
        this.clock = clock;
    }

    public boolean canSee() {
        Actor actor = current.actor();
        return actor.holdsAny(Role.ORGANISATION_ADMIN, Role.RESPONSIBLE_PERSON, Role.COMPLAINTS_MANAGER)
                || actor.personId() != null && managesByDelegation(actor);
    }

    public void requireSee() {
        if (!canSee()) {
            throw new AccessDenied(
                    "Your responsible person, your complaints manager and your administrator can see this.");
        }
    }

    /** Arranges services and keeps the register of those who provide them. */
    public boolean canKeep() {
        return canSee() && organisations.mine().commissions();
    }

    /** An organisation that commissions nobody has no such page. */
    public void requireKeep() {
        if (!organisations.mine().commissions()) {
            throw new NotFoundException();
        }
        requireSee();
    }

    private boolean managesByDelegation(Actor actor) {
        return delegations
                .of(actor.person(), DelegatedFunction.MANAGE_COMPLAINTS, London.today(clock))
                .isPresent();
    }
}
