package org.forthright.organisation.step.partner;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.partner.Arrangement;
import org.forthright.organisation.partner.Arrangements;
import org.forthright.organisation.partner.PartnerAccess;
import org.forthright.organisation.partner.PartnerEvent;
import org.forthright.organisation.partner.PartnerRefusal;
import org.forthright.organisation.partner.Provider;
import org.forthright.organisation.partner.Providers;
import org.forthright.platform.tenancy.CurrentActor;

/** Records that services are arranged with a provider; enters the provider in the register where it is new there. */
@ApplicationScoped
public class MakeArrangement {

    private final PartnerAccess access;
    private final CurrentActor current;
    private final Organisations organisations;
    private final Providers providers;
    private final Arrangements arrangements;
    private final Event<AuditedEvent> events;

    @Inject
    MakeArrangement(
            PartnerAccess access,
            CurrentActor current,
            Organisations organisations,
            Providers providers,
            Arrangements arrangements,
            Event<AuditedEvent> events) {
        this.access = access;
        this.current = current;
        this.organisations = organisations;
        this.providers = providers;
        this.arrangements = arrangements;
        this.events = events;
    }

    /** With whom. */
    public sealed interface With {

        /** Somebody in the register. */
        record Known(UUID entry) implements With {}

        /** An organisation of the platform. */
        record Here(UUID organisation) implements With {}

        /** Somebody who does not use the platform. */
        record Elsewhere(String odsCode, String name) implements With {
            public Elsewhere {
                requireNonNull(odsCode, "odsCode");
                requireNonNull(name, "name");
            }
        }
    }

    public Provider make(With with, Arrangement.Terms terms) {
        access.requireKeep();
        Provider provider = provider(with);
        if (arrangements.with(provider).stream().anyMatch(arrangement -> arrangement.isRepeatedBy(terms))) {
            throw new Refusal(PartnerRefusal.REPEATED);
        }
        arrangements.persist(new Arrangement(provider, terms));
        events.fire(new PartnerEvent.ArrangementMade(provider.name(), terms.from()));
        return provider;
    }

    private Provider provider(With with) {
        return switch (with) {
            case With.Known known -> providers.require(known.entry());
            case With.Here here -> here(organisations.require(here.organisation()));
            case With.Elsewhere elsewhere -> elsewhere(elsewhere);
        };
    }

    private Provider here(Organisation organisation) {
        return providers.ofOrganisation(organisation.id()).orElseGet(() -> enter(Provider.here(me(), organisation)));
    }

    /** Who turns out to use the platform is entered as such: its code says which organisation it is. */
    private Provider elsewhere(With.Elsewhere elsewhere) {
        Optional<Organisation> here = organisations.providers().stream()
                .filter(organisation -> organisation.odsCode().equalsIgnoreCase(elsewhere.odsCode()))
                .findFirst();
        return here.map(this::here)
                .or(() -> providers.elsewhere(elsewhere.odsCode()))
                .orElseGet(() -> enter(Provider.elsewhere(me(), elsewhere.odsCode(), elsewhere.name())));
    }

    private Provider enter(Provider provider) {
        providers.persist(provider);
        return provider;
    }

    private UUID me() {
        return current.actor().organisationId();
    }
}
