package org.forthright.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.forthright.complaint.Stage;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Progresses;

/** Whether the person has their response, from us or from the organisation that the complaint was forwarded to. */
@ApplicationScoped
public class Answered {

    private final Progresses progresses;

    @Inject
    Answered(Progresses progresses) {
        this.progresses = progresses;
    }

    public boolean isAnswered(Participation participation) {
        return switch (participation.stage()) {
            case ANSWERED, ANSWERED_ELSEWHERE, CLOSED -> true;
            case WITH_PROVIDER -> progresses.isAnsweredElsewhere(participation);
            case RECEIVED, PLANNING, INVESTIGATING, DRAFTING, CHECKING, SIGNING, SENDING -> false;
        };
    }

    /** The others in the complaint, to whom what follows from the answer is shown; nobody before the answer. */
    public Set<UUID> readers(Participation participation) {
        return isAnswered(participation) ? progresses.others(participation.complaintId()) : Set.of();
    }

    /** Whether the complaint was looked into far enough to say what would put it right. */
    public boolean isLookedInto(Participation participation) {
        return !participation.stage().isBefore(Stage.DRAFTING) || isAnswered(participation);
    }
}
