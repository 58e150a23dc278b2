package org.forthright.complaint.leaver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.forthright.complaint.ComplaintEvent;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.leaver.OpenWork;

/** Open complaints pass to whoever takes over, each with its line on its own timeline (procedure 9.19). */
@ApplicationScoped
class ComplaintsHandled implements OpenWork {

    private static final int AT_MOST = 2000;

    private final Participations participations;
    private final Telling telling;

    @Inject
    ComplaintsHandled(Participations participations, Telling telling) {
        this.participations = participations;
        this.telling = telling;
    }

    @Override
    public String title() {
        return "Open complaints they handle";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<String> of(Membership leaver) {
        return participations.handledBy(Set.of(leaver.id())).open(AT_MOST).stream()
                .map(Participation::reference)
                .toList();
    }

    @Override
    public void handOver(Membership leaver, Membership successor) {
        List<String> references = of(leaver);
        if (!references.isEmpty() && !successor.handlesComplaints()) {
            throw new Refusal(ComplaintRefusal.NOT_A_HANDLER_HERE);
        }
        for (String reference : references) {
            Participation participation = participations.requireForWriting(reference);
            participation.allocateTo(successor.id());
            telling.tell(participation, new ComplaintEvent.Allocated(participation.complaintId(), successor.name()));
        }
    }
}
