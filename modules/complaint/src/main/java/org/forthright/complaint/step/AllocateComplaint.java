package org.forthright.complaint.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.ComplaintEvent;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;

/** Gives the complaint to someone who looks into it (procedure 9.19). */
@ApplicationScoped
public class AllocateComplaint {

    private final Participations participations;
    private final ComplaintAccess access;
    private final Memberships memberships;
    private final Telling telling;

    @Inject
    AllocateComplaint(Participations participations, ComplaintAccess access, Memberships memberships, Telling telling) {
        this.participations = participations;
        this.access = access;
        this.memberships = memberships;
        this.telling = telling;
    }

    public void allocate(String reference, UUID handlerId) {
        Participation participation = participations.requireForWriting(reference);
        access.requireSee(participation);
        access.requireManage();
        Membership handler = handler(handlerId);
        participation.allocateTo(handler.id());
        telling.tell(participation, new ComplaintEvent.Allocated(participation.complaintId(), handler.name()));
    }

    private Membership handler(UUID id) {
        return memberships.today().stream()
                .filter(membership -> membership.id().equals(id))
                .filter(Membership::handlesComplaints)
                .findFirst()
                .orElseThrow(() -> new Refusal(ComplaintRefusal.NOT_A_HANDLER_HERE));
    }
}
