package org.forthright.organisation.partner.assurance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthright.organisation.partner.Provider;

/** What my organisation knows of its providers' duties. */
@ApplicationScoped
public class Assurances implements PanacheRepositoryBase<Assurance, UUID> {

    public List<Assurance> of(Provider provider) {
        return list("entryId", provider.id());
    }

    public Optional<Assurance> of(Provider provider, Duty duty) {
        return find("entryId = ?1 and duty = ?2", provider.id(), duty).firstResultOptional();
    }
}
