package org.forthright.complaint.party;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The adjustments that the people of a complaint asked for. */
@ApplicationScoped
public class Adjustments implements PanacheRepositoryBase<Adjustment, UUID> {

    /** The code of the list "adjustments" under which letters go out in large print. */
    public static final String LARGE_PRINT = "large-print";

    /** The code of the same list under which letters go out in Welsh, where the organisation has a Welsh text. */
    public static final String WELSH = "welsh";

    public List<Adjustment> of(UUID complaintId) {
        return list("complaintId = ?1 order by kind", complaintId);
    }

    public boolean wantsLargePrint(UUID complaintId) {
        return wants(complaintId, LARGE_PRINT);
    }

    public boolean wantsWelsh(UUID complaintId) {
        return wants(complaintId, WELSH);
    }

    private boolean wants(UUID complaintId, String kind) {
        return of(complaintId).stream().anyMatch(adjustment -> adjustment.kind().equals(kind));
    }
}
