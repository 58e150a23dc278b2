package org.forthright.oversight.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.forthright.oversight.Forwarded;
import org.forthright.oversight.OversightAccess;
import org.forthright.oversight.Tally;
import org.forthright.oversight.Watch;
import org.forthright.oversight.Watched;
import org.forthright.platform.tenancy.InTenant;
import org.jspecify.annotations.Nullable;

/** The monitoring view for other systems of the commissioner. */
@Path("/api/{organisation}/monitoring")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.APPLICATION_JSON)
public class MonitoringApi {

    private static final int MOST = 500;

    private final OversightAccess access;
    private final Forwarded forwarded;

    @Inject
    MonitoringApi(OversightAccess access, Forwarded forwarded) {
        this.access = access;
        this.forwarded = forwarded;
    }

    /** The providers in numbers. */
    @GET
    @Path("providers")
    public List<Tally> providers() {
        access.requireWatch();
        return forwarded.tallies();
    }

    /**
     * At most 500 complaints, from the given one on.
     *
     * @param watch OPEN, LATE, ANSWERED, REMEDIES or ALL; anything else is a bad request
     */
    @GET
    @Path("complaints")
    public List<Watched> complaints(
            @QueryParam("watch") @DefaultValue("OPEN") String watch,
            @QueryParam("provider") @Nullable UUID provider,
            @QueryParam("from") @DefaultValue("0") int from) {
        access.requireWatch();
        return forwarded.list(Watch.of(watch).orElseThrow(BadRequestException::new), provider, Math.max(0, from), MOST);
    }
}
