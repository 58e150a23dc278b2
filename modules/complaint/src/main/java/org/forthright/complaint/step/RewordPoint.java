package org.forthright.complaint.step;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.ComplaintEvent;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.Concerned;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.complaint.point.Findings;
import org.forthright.complaint.point.Point;
import org.forthright.complaint.point.Points;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.refused.Conflict;
import org.jspecify.annotations.Nullable;

/** Puts a point into better words, until somebody else has it or a finding is made on it (procedure 9.22, 9.23). */
@ApplicationScoped
public class RewordPoint {

    private final Participations participations;
    private final ComplaintAccess access;
    private final Points points;
    private final Findings findings;
    private final Concerned concerned;
    private final Telling telling;

    @Inject
    RewordPoint(
            Participations participations,
            ComplaintAccess access,
            Points points,
            Findings findings,
            Concerned concerned,
            Telling telling) {
        this.participations = participations;
        this.access = access;
        this.points = points;
        this.findings = findings;
        this.concerned = concerned;
        this.telling = telling;
    }

    /**
     * The new words.
     *
     * @param about the organisation that the point is about, where known
     * @param version of the point that the writer saw
     */
    public record Command(String summary, @Nullable UUID about, int version) {

        public Command {
            requireNonNull(summary, "summary");
        }
    }

    public void reword(String reference, int number, Command command) {
        Participation participation = participations.requireForWriting(reference);
        access.requireWorkOn(participation);
        Point point = points.require(participation.complaintId(), number);
        participation.requireTakesPoints();
        concerned.requireAbout(participation, command.about());
        requireRewordable(participation, point);
        requireSeen(point, command);
        point.reword(command.summary(), command.about());
        telling.tell(participation, new ComplaintEvent.PointReworded(participation.complaintId(), number));
    }

    private void requireRewordable(Participation participation, Point point) {
        if (!point.isOwnOf(participation.organisationId())) {
            throw new Refusal(ComplaintRefusal.POINT_OF_ANOTHER);
        }
        if (findings.mineOn(point.id()).isPresent()) {
            throw new Refusal(ComplaintRefusal.POINT_HAS_FINDING);
        }
        if (point.isForwarded()) {
            throw new Refusal(ComplaintRefusal.POINT_FORWARDED);
        }
    }

    private static void requireSeen(Point point, Command command) {
        if (point.version() != command.version()) {
            throw new Conflict(
                    "Point " + point.number(),
                    List.of(new Conflict.Field("Words of the point", point.summary(), command.summary())));
        }
    }
}
