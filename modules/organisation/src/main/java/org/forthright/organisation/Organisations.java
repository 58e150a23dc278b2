package org.forthright.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.forthright.platform.tenancy.CurrentActor;
import org.hibernate.Session;

/** The directory of organisations, which each of them may read. */
@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

    private final Session database;
    private final CurrentActor current;

    @Inject
    Organisations(Session database, CurrentActor current) {
        this.database = database;
        this.current = current;
    }

    public Organisation require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    /** The organisation that the current actor acts for. */
    public Organisation mine() {
        return require(current.actor().organisationId());
    }

    /** The providers that my organisation commissions, by name. */
    public List<Organisation> commissionedByMe() {
        return database.createNativeQuery("""
                        select o.* from organisation o
                        join commissioning c on c.provider_id = o.id
                        where c.organisation_id = ?1 and c.until_on is null
                        order by o.name
                        """, Organisation.class)
                .setParameter(1, current.actor().organisationId())
                .getResultList();
    }

    /** The organisations of readers to which bundles may be released. */
    public List<Organisation> ombudsmen() {
        return list("kind = ?1 order by name", OrganisationKind.OMBUDSMAN);
    }
}
