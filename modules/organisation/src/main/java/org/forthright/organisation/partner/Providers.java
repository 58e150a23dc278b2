package org.forthright.organisation.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of my organisation. */
@ApplicationScoped
public class Providers implements PanacheRepositoryBase<Provider, UUID> {

    public Provider require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    public List<Provider> byName() {
        return list("order by name, odsCode");
    }

    public Optional<Provider> ofOrganisation(UUID organisation) {
        return find("providerId", organisation).firstResultOptional();
    }

    /** One that does not use the platform. */
    public Optional<Provider> elsewhere(String odsCode) {
        return find("providerId is null and odsCode = ?1", odsCode).firstResultOptional();
    }
}
