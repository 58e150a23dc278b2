package org.forthright.procedure.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import org.forthright.kernel.time.London;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.Procedures;
import org.forthright.procedure.slot.Fillings;
import org.forthright.procedure.slot.Slots;

/** The procedure as everyone may read it (SI 2009/309 reg. 16). */
@Path("/{organisation}/procedure")
@PermitAll
public class ProcedureResource {

    private final CurrentActor current;
    private final OrganisationInWords organisation;
    private final Procedures procedures;
    private final Slots slots;
    private final Clock clock;

    @Inject
    ProcedureResource(
            CurrentActor current, OrganisationInWords organisation, Procedures procedures, Slots slots, Clock clock) {
        this.current = current;
        this.organisation = organisation;
        this.procedures = procedures;
        this.slots = slots;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @InTenant
    public TemplateInstance procedure() {
        Map<String, String> directory = organisation.of(current.actor().organisationId());
        String kind = directory.getOrDefault("kind", "");
        if (!procedures.existsFor(kind)) {
            throw new NotFoundException();
        }
        Procedure procedure = procedures.inForce(kind, London.today(clock));
        return Pages.procedure(
                new PublishedProcedure(procedure, slots.words(procedure.settings(), Fillings.NONE, directory)));
    }
}
