package org.forthright.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthright.organisation.partner.Arrangements;
import org.forthright.platform.tenancy.CurrentActor;

/** The directory of organisations, which each of them may read. */
@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

    private final CurrentActor current;
    private final Arrangements arrangements;

    @Inject
    Organisations(CurrentActor current, Arrangements arrangements) {
        this.current = current;
        this.arrangements = arrangements;
    }

    public Organisation require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    /** The organisation that the current actor acts for. */
    public Organisation mine() {
        return require(current.actor().organisationId());
    }

    /** Those with which an arrangement of my organisation is live today, by name: it may forward to them. */
    public List<Organisation> commissionedByMe() {
        Set<UUID> live = arrangements.liveProviders();
        return live.isEmpty() ? List.of() : list("id in ?1 order by name", live);
    }

    /** Those that provide care, by name. */
    public List<Organisation> providers() {
        return list("order by name").stream()
                .filter(organisation -> organisation.kind().provides())
                .toList();
    }

    /** The organisations of readers to which bundles may be released. */
    public List<Organisation> ombudsmen() {
        return list("kind = ?1 order by name", OrganisationKind.OMBUDSMAN);
    }
}
