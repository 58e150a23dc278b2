package org.forthright.organisation.people.review;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Every confirmation of access in my organisation. */
@ApplicationScoped
public class AccessConfirmations implements PanacheRepositoryBase<AccessConfirmation, UUID> {

    /** The latest of each person. */
    public Map<UUID, AccessConfirmation> latest() {
        return list("order by confirmedOn").stream()
                .collect(toMap(AccessConfirmation::personId, each -> each, (before, after) -> after));
    }
}
