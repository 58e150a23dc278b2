package org.forthright.app.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Cast;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.Stage;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Progresses;
import org.forthright.complaint.participation.Telling;
import org.forthright.response.Dispatch;
import org.forthright.response.ResponseEvent;

/** Takes a forwarded complaint at Calderbrook Hospital the short way to its answer. */
@ApplicationScoped
public class Answers {

    private final Cast cast;
    private final Stories stories;
    private final Participations participations;
    private final Progresses progresses;
    private final Telling telling;

    @Inject
    Answers(Cast cast, Stories stories, Participations participations, Progresses progresses, Telling telling) {
        this.cast = cast;
        this.stories = stories;
        this.participations = participations;
        this.progresses = progresses;
        this.telling = telling;
    }

    /** Looked into; the response is being written. */
    public Complaint drafting() {
        Complaint complaint = stories.forwarded();
        UUID samir = cast.actor(Cast.CALDERBROOK, "samir.khalil").person();
        cast.as(Cast.CALDERBROOK, "helen.croft", () -> {
            Participation theirs = participations.require(complaint.reference());
            theirs.acknowledge(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 12, 1));
            theirs.allocateTo(samir);
            theirs.answerBy(LocalDate.of(2027, 1, 15));
            theirs.moveTo(Stage.DRAFTING);
            progresses.follow(theirs);
        });
        return complaint;
    }

    /** Answered, with whatever Northmoor wrote on its way. */
    public Complaint answered() {
        Complaint complaint = stories.posted(drafting());
        answer(complaint);
        return complaint;
    }

    public void answer(Complaint complaint) {
        cast.as(Cast.CALDERBROOK, "helen.croft", () -> {
            Participation theirs = participations.require(complaint.reference());
            theirs.moveTo(Stage.CHECKING);
            theirs.moveTo(Stage.SIGNING);
            theirs.moveTo(Stage.SENDING);
            theirs.answered(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 7));
            progresses.conclude(theirs, "Upheld");
            telling.tell(theirs, new ResponseEvent.Sent(complaint.id(), Set.of(), Dispatch.How.POST, "Upheld"));
        });
    }
}
