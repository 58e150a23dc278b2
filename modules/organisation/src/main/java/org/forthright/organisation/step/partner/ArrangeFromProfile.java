package org.forthright.organisation.step.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.Profile;
import org.forthright.organisation.Profile.Commissioned;
import org.forthright.organisation.partner.Arrangement;
import org.forthright.organisation.partner.Arrangements;
import org.forthright.organisation.partner.Provider;
import org.forthright.organisation.partner.Providers;
import org.forthright.platform.tenancy.Acting;
import org.forthright.platform.tenancy.Actor;

/**
 * Once every organisation is in the directory: the arrangements that a profile begins with. One that is known by its
 * provider, service and contract stays as it is, so that what was ended on the page does not come back.
 */
@ApplicationScoped
public class ArrangeFromProfile {

    private final Acting acting;
    private final Organisations organisations;
    private final Providers providers;
    private final Arrangements arrangements;
    private final Clock clock;

    @Inject
    ArrangeFromProfile(
            Acting acting, Organisations organisations, Providers providers, Arrangements arrangements, Clock clock) {
        this.acting = acting;
        this.organisations = organisations;
        this.providers = providers;
        this.arrangements = arrangements;
        this.clock = clock;
    }

    public void arrange(Profile profile) {
        UUID commissioner = Organisation.idOf(profile.code());
        acting.as(Actor.clockwork(commissioner), () -> profile.commissions()
                .forEach(commissioned -> arrange(commissioner, commissioned)));
    }

    private void arrange(UUID commissioner, Commissioned commissioned) {
        Organisation organisation = organisations.require(Organisation.idOf(commissioned.provider()));
        Provider provider = providers
                .ofOrganisation(organisation.id())
                .orElseGet(() -> enter(Provider.here(commissioner, organisation)));
        boolean known = arrangements.with(provider).stream()
                .anyMatch(arrangement -> arrangement.service().equals(commissioned.service())
                        && arrangement.contract().equals(commissioned.contract()));
        if (!known) {
            arrangements.persist(new Arrangement(provider, terms(commissioned)));
        }
    }

    private Provider enter(Provider provider) {
        providers.persist(provider);
        return provider;
    }

    private Arrangement.Terms terms(Commissioned commissioned) {
        return new Arrangement.Terms(
                commissioned.service(),
                commissioned.contract(),
                commissioned.nhsFunded(),
                commissioned.from() == null ? London.today(clock) : commissioned.from(),
                commissioned.until());
    }
}
