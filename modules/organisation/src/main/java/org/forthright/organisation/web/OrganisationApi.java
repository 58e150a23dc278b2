package org.forthright.organisation.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthright.kernel.time.London;
import org.forthright.organisation.OrganisationAccess;
import org.forthright.organisation.people.Appointments;
import org.forthright.organisation.people.DelegatedFunction;
import org.forthright.organisation.people.Delegation;
import org.forthright.organisation.people.Delegations;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.step.GiveDelegation;
import org.forthright.organisation.step.RevokeDelegation;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.platform.tenancy.Role;
import org.jspecify.annotations.Nullable;

/** People and delegations for other systems of the organisation. */
@Path("/api/{organisation}/organisation")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganisationApi {

    private final OrganisationAccess access;
    private final Memberships memberships;
    private final Delegations delegations;
    private final Appointments appointments;
    private final Clock clock;
    private final GiveDelegation giveDelegation;
    private final RevokeDelegation revokeDelegation;

    @Inject
    OrganisationApi(
            OrganisationAccess access,
            Memberships memberships,
            Delegations delegations,
            Appointments appointments,
            Clock clock,
            GiveDelegation giveDelegation,
            RevokeDelegation revokeDelegation) {
        this.access = access;
        this.memberships = memberships;
        this.delegations = delegations;
        this.appointments = appointments;
        this.clock = clock;
        this.giveDelegation = giveDelegation;
        this.revokeDelegation = revokeDelegation;
    }

    public record Colleague(UUID id, String name, String email, Set<Role> roles, LocalDate since) {}

    public record Lent(
            UUID id,
            DelegatedFunction function,
            UUID givenBy,
            UUID givenTo,
            LocalDate from,
            LocalDate until,
            String authority,
            @Nullable Instant revokedAt) {
        static Lent of(Delegation delegation) {
            return new Lent(
                    delegation.id(),
                    delegation.function(),
                    delegation.givenBy(),
                    delegation.givenTo(),
                    delegation.fromOn(),
                    delegation.untilOn(),
                    delegation.authority(),
                    delegation.revokedAt().orElse(null));
        }
    }

    @GET
    @Path("people")
    public List<Colleague> people() {
        access.requireAdminister();
        return memberships.today().stream()
                .map(member -> new Colleague(
                        member.id(),
                        member.name(),
                        member.email(),
                        appointments.rolesOn(member, London.today(clock)),
                        member.fromOn()))
                .toList();
    }

    @GET
    @Path("delegations")
    public List<Lent> delegations() {
        access.requireAdminister();
        return delegations.newestFirst().stream().map(Lent::of).toList();
    }

    @POST
    @Path("delegations")
    public Response give(@PathParam("organisation") String organisation, GiveDelegation.Command command) {
        Lent lent = Lent.of(giveDelegation.give(command));
        return Response.created(URI.create("/api/" + organisation + "/organisation/delegations"))
                .entity(lent)
                .build();
    }

    @POST
    @Path("delegations/{delegation}/revocation")
    @Consumes(MediaType.WILDCARD)
    public Response revoke(@PathParam("organisation") String organisation, @PathParam("delegation") UUID delegation) {
        revokeDelegation.revoke(delegation);
        return Response.created(URI.create("/api/" + organisation + "/organisation/delegations"))
                .build();
    }
}
