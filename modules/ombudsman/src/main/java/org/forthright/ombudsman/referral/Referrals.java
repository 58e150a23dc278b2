package org.forthright.ombudsman.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What the Ombudsman asked of my organisation; no other sees it. */
@ApplicationScoped
public class Referrals implements PanacheRepositoryBase<Referral, UUID> {

    /** Newest first. */
    public List<Referral> of(UUID complaintId) {
        return list("complaintId = ?1 order by askedOn desc, dueOn desc", complaintId);
    }
}
