package org.forthright.complaint.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.ComplaintEvent;
import org.forthright.complaint.Concerned;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.complaint.point.Point;
import org.forthright.complaint.point.Points;
import org.jspecify.annotations.Nullable;

/** Writes down one point that will be answered, in words agreed with the person (procedure 9.22). */
@ApplicationScoped
public class AgreePoint {

    private final Participations participations;
    private final ComplaintAccess access;
    private final Points points;
    private final Concerned concerned;
    private final Telling telling;

    @Inject
    AgreePoint(
            Participations participations,
            ComplaintAccess access,
            Points points,
            Concerned concerned,
            Telling telling) {
        this.participations = participations;
        this.access = access;
        this.points = points;
        this.concerned = concerned;
        this.telling = telling;
    }

    /**
     * The point gets the next number; refused once the response is checked.
     *
     * @param about the organisation that the point is about, where known
     */
    public Point agree(String reference, String summary, @Nullable UUID about) {
        Participation participation = participations.requireForWriting(reference);
        access.requireWorkOn(participation);
        participation.requireTakesPoints();
        concerned.requireAbout(participation, about);
        int number = points.nextNumber(participation.complaintId());
        Point point = new Point(participation.organisationId(), participation.complaintId(), number, summary, about);
        points.persist(point);
        telling.tell(participation, new ComplaintEvent.PointAgreed(participation.complaintId(), number));
        return point;
    }
}
