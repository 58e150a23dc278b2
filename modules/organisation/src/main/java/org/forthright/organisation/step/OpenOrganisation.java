package org.forthright.organisation.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.Profile;
import org.forthright.platform.tenancy.Acting;
import org.forthright.platform.tenancy.Actor;

/**
 * Enters an organisation into the directory, or brings its entry up to date, from its profile; done as the organisation
 * itself, which may write no row but its own.
 */
@ApplicationScoped
public class OpenOrganisation {

    private final Acting acting;
    private final Organisations organisations;

    @Inject
    OpenOrganisation(Acting acting, Organisations organisations) {
        this.acting = acting;
        this.organisations = organisations;
    }

    public void open(Profile profile) {
        UUID id = Organisation.idOf(profile.code());
        acting.as(Actor.clockwork(id), () -> organisations
                .findByIdOptional(id)
                .ifPresentOrElse(
                        known -> known.describe(profile), () -> organisations.persist(new Organisation(profile))));
    }
}
