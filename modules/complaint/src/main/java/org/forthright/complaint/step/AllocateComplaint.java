package org.forthright.complaint.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
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
import org.forthright.platform.refused.Conflict;

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

    /**
     * Gives it to a handler.
     *
     * @param before the id of who had it when the writer looked; empty where nobody did. Somebody else by now is a
     *     {@link Conflict}
     */
    public void allocate(String reference, UUID handlerId, String before) {
        Participation participation = participations.requireForWriting(reference);
        access.requireSee(participation);
        access.requireManage();
        Membership handler = handler(handlerId);
        requireSeen(participation, handler, before);
        participation.allocateTo(handler.id());
        telling.tell(participation, new ComplaintEvent.Allocated(participation.complaintId(), handler.name()));
    }

    private void requireSeen(Participation participation, Membership handler, String before) {
        Optional<UUID> now = participation.handlerId();
        if (!now.map(UUID::toString).orElse("").equals(before)) {
            String name = now.map(memberships::require).map(Membership::name).orElse("");
            throw new Conflict(
                    "Who handles the complaint", List.of(new Conflict.Field("Handler", name, handler.name())));
        }
    }

    private Membership handler(UUID id) {
        return memberships.today().stream()
                .filter(membership -> membership.id().equals(id))
                .filter(Membership::handlesComplaints)
                .findFirst()
                .orElseThrow(() -> new Refusal(ComplaintRefusal.NOT_A_HANDLER_HERE));
    }
}
