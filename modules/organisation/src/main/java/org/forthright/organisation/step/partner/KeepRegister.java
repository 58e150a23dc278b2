package org.forthright.organisation.step.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.partner.Arrangements;
import org.forthright.organisation.partner.Lead;
import org.forthright.organisation.partner.PartnerAccess;
import org.forthright.organisation.partner.PartnerEvent;
import org.forthright.organisation.partner.Provider;
import org.forthright.organisation.partner.Providers;
import org.forthright.platform.refused.Conflict;

/** Keeps an entry of the register true: who leads on complaints there, and which organisation of the platform it is. */
@ApplicationScoped
public class KeepRegister {

    private final PartnerAccess access;
    private final Organisations organisations;
    private final Providers providers;
    private final Arrangements arrangements;
    private final Event<AuditedEvent> events;

    @Inject
    KeepRegister(
            PartnerAccess access,
            Organisations organisations,
            Providers providers,
            Arrangements arrangements,
            Event<AuditedEvent> events) {
        this.access = access;
        this.organisations = organisations;
        this.providers = providers;
        this.arrangements = arrangements;
        this.events = events;
    }

    /** @param version of the entry that the writer saw */
    public void nameLead(UUID entry, Lead lead, int version) {
        access.requireKeep();
        Provider provider = providers.require(entry);
        if (provider.version() != version) {
            throw new Conflict("Who leads on complaints at " + provider.name(), fields(provider.lead(), lead));
        }
        provider.nameLead(lead);
        events.fire(new PartnerEvent.LeadNamed(provider.name()));
    }

    /** From now on its arrangements let complaints be forwarded to that organisation. */
    public void connect(UUID entry, UUID organisationId) {
        access.requireKeep();
        Provider provider = providers.require(entry);
        Organisation organisation = organisations.require(organisationId);
        provider.connect(organisation);
        arrangements.with(provider).forEach(arrangement -> arrangement.meet(organisation.id()));
        events.fire(new PartnerEvent.ProviderConnected(provider.name()));
    }

    private static List<Conflict.Field> fields(Lead theirs, Lead mine) {
        return List.of(
                new Conflict.Field("Name", theirs.name(), mine.name()),
                new Conflict.Field("Role", theirs.role(), mine.role()),
                new Conflict.Field("Email", theirs.email(), mine.email()),
                new Conflict.Field("Phone", theirs.phone(), mine.phone()));
    }
}
