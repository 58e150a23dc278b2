package org.forthright.ombudsman.bundle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.forthright.platform.tenancy.CurrentActor;

/** The bundles that my organisation built, and those released to it. */
@ApplicationScoped
public class Bundles implements PanacheRepositoryBase<Bundle, UUID> {

    private final CurrentActor current;

    @Inject
    Bundles(CurrentActor current) {
        this.current = current;
    }

    /** My organisation's own of one complaint, newest first. */
    public List<Bundle> mine(UUID complaintId) {
        return list("complaintId = ?1 and organisationId = ?2 order by number desc", complaintId, me());
    }

    public Bundle requireMine(UUID complaintId, int number) {
        return find("complaintId = ?1 and organisationId = ?2 and number = ?3", complaintId, me(), number)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** My organisation's own that it released, of several complaints. */
    public List<Bundle> releasedByMe(Collection<UUID> complaints) {
        return complaints.isEmpty()
                ? List.of()
                : list(
                        "complaintId in ?1 and organisationId = ?2 and state = ?3",
                        complaints,
                        me(),
                        BundleState.RELEASED);
    }

    /** Those that other organisations released to mine, newest first. */
    public List<Bundle> releasedToMe() {
        return list("organisationId <> ?1 and state = ?2 order by releasedAt desc", me(), BundleState.RELEASED);
    }

    public Bundle requireReleasedToMe(UUID id) {
        return find("id = ?1 and organisationId <> ?2 and state = ?3", id, me(), BundleState.RELEASED)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    private UUID me() {
        return current.actor().organisationId();
    }
}
