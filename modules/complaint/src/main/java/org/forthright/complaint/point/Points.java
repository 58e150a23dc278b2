package org.forthright.complaint.point;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthright.complaint.participation.Participation;
import org.hibernate.Session;

/** The points of complaint that my organisation may see. */
@ApplicationScoped
public class Points implements PanacheRepositoryBase<Point, UUID> {

    private final Session database;

    @Inject
    Points(Session database) {
        this.database = database;
    }

    public List<Point> of(UUID complaintId) {
        return list("complaintId = ?1 order by number", complaintId);
    }

    /**
     * The number of the next point, taken until the transaction ends. It is counted over the points of every organisation
     * in the complaint, so that a number never means two of them.
     */
    public int nextNumber(UUID complaintId) {
        database.flush();
        return database.createNativeQuery("select next_point_number(?1)", Integer.class)
                .setParameter(1, complaintId)
                .getSingleResult();
    }

    /**
     * Goes along with what I show to the home of the complaint about points of my own: an answer or evidence tells it
     * nothing where it does not see to what. What a home has not forwarded stays where it is.
     */
    public void accompany(Participation participation, Collection<Point> about, Set<UUID> shown) {
        if (!participation.isHome()) {
            about.stream()
                    .filter(point -> point.isOwnOf(participation.organisationId()))
                    .forEach(point -> shown.forEach(point::showTo));
        }
    }

    public Point require(UUID complaintId, int number) {
        return find("complaintId = ?1 and number = ?2", complaintId, number)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }
}
