package org.forthright.procedure.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.forthright.kernel.time.London;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.Models;
import org.forthright.procedure.Procedure;

/** The model procedure for the kind of organisation that the current actor acts for. */
@ApplicationScoped
public class MyModel {

    private final Models models;
    private final OrganisationInWords organisation;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    MyModel(Models models, OrganisationInWords organisation, CurrentActor current, Clock clock) {
        this.models = models;
        this.organisation = organisation;
        this.current = current;
        this.clock = clock;
    }

    /** Today's; empty where the organisation handles no complaints. */
    public Optional<Procedure> today() {
        String kind = organisation.of(current.actor().organisationId()).getOrDefault("kind", "");
        return models.existsFor(kind) ? Optional.of(models.inForce(kind, London.today(clock))) : Optional.empty();
    }
}
