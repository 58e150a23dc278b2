package org.forthright.complaint.point;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;

/** The points of complaint that my organisation may see. */
@ApplicationScoped
public class Points implements PanacheRepositoryBase<Point, UUID> {

    public List<Point> of(UUID complaintId) {
        return list("complaintId = ?1 order by number", complaintId);
    }

    public Point require(UUID complaintId, int number) {
        return find("complaintId = ?1 and number = ?2", complaintId, number)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }
}
