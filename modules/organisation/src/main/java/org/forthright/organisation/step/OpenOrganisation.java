package org.forthright.organisation.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.Profile;
import org.forthright.platform.tenancy.Acting;
import org.forthright.platform.tenancy.Actor;
import org.hibernate.Session;

/**
 * Enters an organisation into the directory, or brings its entry up to date, from its profile; done as the organisation
 * itself, which may write no row but its own.
 */
@ApplicationScoped
public class OpenOrganisation {

    private final Acting acting;
    private final Organisations organisations;
    private final Session database;
    private final Clock clock;

    @Inject
    OpenOrganisation(Acting acting, Organisations organisations, Session database, Clock clock) {
        this.acting = acting;
        this.organisations = organisations;
        this.database = database;
        this.clock = clock;
    }

    public void open(Profile profile) {
        UUID id = Organisation.idOf(profile.code());
        acting.as(Actor.clockwork(id), () -> organisations
                .findByIdOptional(id)
                .ifPresentOrElse(
                        known -> known.describe(profile), () -> organisations.persist(new Organisation(profile))));
    }

    /** Once every organisation is in the directory: whom this one commissions. */
    public void commission(Profile profile) {
        UUID id = Organisation.idOf(profile.code());
        acting.as(Actor.clockwork(id), () -> profile.commissions().forEach(provider -> commission(id, provider)));
    }

    private void commission(UUID commissioner, String provider) {
        database.createNativeQuery("""
                        insert into commissioning (organisation_id, provider_id, from_on) values (?1, ?2, ?3)
                        on conflict do nothing
                        """)
                .setParameter(1, commissioner)
                .setParameter(2, Organisation.idOf(provider))
                .setParameter(3, London.today(clock))
                .executeUpdate();
    }
}
