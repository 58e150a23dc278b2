package org.forthright.organisation.web.partner.register;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forthright.organisation.partner.Arrangement;
import org.forthright.organisation.partner.ArrangementState;
import org.forthright.organisation.partner.Lead;
import org.forthright.organisation.partner.PartnerAccess;
import org.forthright.organisation.partner.assurance.Assurance;
import org.forthright.organisation.partner.assurance.Duty;
import org.forthright.organisation.partner.assurance.DutyState;
import org.forthright.platform.tenancy.InTenant;
import org.jspecify.annotations.Nullable;

/** The register of providers for other systems of the commissioner. */
@Path("/api/{organisation}/organisation/partners")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.APPLICATION_JSON)
public class PartnersApi {

    private final PartnerAccess access;
    private final Register register;

    @Inject
    PartnersApi(PartnerAccess access, Register register) {
        this.access = access;
        this.register = register;
    }

    /**
     * A provider.
     *
     * @param onPlatform whether complaints can be forwarded to it here
     */
    public record Partner(
            UUID id,
            String name,
            String odsCode,
            boolean onPlatform,
            Lead lead,
            List<Arranged> arrangements,
            List<Assured> duties) {

        static Partner of(Entry entry) {
            return new Partner(
                    entry.provider().id(),
                    entry.name(),
                    entry.provider().odsCode(),
                    entry.provider().providerId().isPresent(),
                    entry.provider().lead(),
                    entry.arrangements().stream()
                            .map(each -> Arranged.of(each, entry.today()))
                            .toList(),
                    entry.assurances().stream().map(Assured::of).toList());
        }
    }

    public record Arranged(
            String service,
            String contract,
            boolean nhsFunded,
            LocalDate from,
            @Nullable LocalDate until,
            ArrangementState state) {

        static Arranged of(Arrangement arrangement, LocalDate today) {
            return new Arranged(
                    arrangement.service(),
                    arrangement.contract(),
                    arrangement.isNhsFunded(),
                    arrangement.fromOn(),
                    arrangement.untilOn().orElse(null),
                    arrangement.stateOn(today));
        }
    }

    public record Assured(
            Duty duty,
            DutyState state,
            String evidence,
            String link,
            LocalDate notedOn,
            @Nullable LocalDate reviewOn) {

        static Assured of(Assurance assurance) {
            return new Assured(
                    assurance.duty(),
                    assurance.state(),
                    assurance.evidence(),
                    assurance.link(),
                    assurance.notedOn(),
                    assurance.reviewOn().orElse(null));
        }
    }

    @GET
    public List<Partner> partners() {
        access.requireKeep();
        return register.entries().stream().map(Partner::of).toList();
    }
}
