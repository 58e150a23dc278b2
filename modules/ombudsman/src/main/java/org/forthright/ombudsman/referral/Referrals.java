package org.forthright.ombudsman.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;

/** What the Ombudsman asked of my organisation; no other sees it. */
@ApplicationScoped
public class Referrals implements PanacheRepositoryBase<Referral, UUID> {

    /** The last one on every complaint that is on the work list. */
    List<Referral> newestOnOpenComplaints() {
        return list("""
                from Referral asked
                where exists (select 1 from Participation mine
                    where mine.key.complaintId = asked.complaintId
                      and mine.key.organisationId = asked.organisationId and mine.open)
                  and not exists (select 1 from Referral later
                    where later.complaintId = asked.complaintId and later.organisationId = asked.organisationId
                      and (later.askedOn > asked.askedOn
                        or (later.askedOn = asked.askedOn and later.dueOn > asked.dueOn)))
                """);
    }

    /** Not found where it belongs to another complaint. */
    public Referral require(UUID complaintId, UUID id) {
        return find("complaintId = ?1 and id = ?2", complaintId, id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** Newest first. */
    public List<Referral> of(UUID complaintId) {
        return list("complaintId = ?1 order by askedOn desc, dueOn desc", complaintId);
    }
}
