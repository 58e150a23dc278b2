package org.forthright.complaint.step;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.ComplaintEvent;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.Stage;
import org.forthright.complaint.casefile.ClosingGuard;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Progresses;
import org.forthright.complaint.participation.Telling;
import org.forthright.kernel.refusal.Refusal;

/** Closes a complaint that was answered, here or by the organisation that it was forwarded to (procedure 11.3). */
@ApplicationScoped
public class CloseComplaint {

    private final Participations participations;
    private final Progresses progresses;
    private final ComplaintAccess access;
    private final List<ClosingGuard> guards;
    private final Telling telling;

    @Inject
    CloseComplaint(
            Participations participations,
            Progresses progresses,
            ComplaintAccess access,
            @All List<ClosingGuard> guards,
            Telling telling) {
        this.participations = participations;
        this.progresses = progresses;
        this.access = access;
        this.guards = guards;
        this.telling = telling;
    }

    public void close(String reference) {
        Participation participation = participations.requireForWriting(reference);
        access.requireWorkOn(participation);
        requireAnswered(participation);
        guards.forEach(guard -> guard.requireClosable(participation));
        participation.close();
        telling.tell(
                participation,
                new ComplaintEvent.Closed(participation.complaintId(), progresses.others(participation.complaintId())));
    }

    private void requireAnswered(Participation participation) {
        if (!participation.stage().isOpen()) {
            throw new Refusal(ComplaintRefusal.CLOSED_ALREADY);
        }
        boolean answeredHere = participation.stage() == Stage.ANSWERED;
        boolean answeredThere = participation.stage().isElsewhere() && progresses.isAnsweredElsewhere(participation);
        if (!answeredHere && !answeredThere) {
            throw new Refusal(ComplaintRefusal.NOT_ANSWERED_YET);
        }
    }
}
