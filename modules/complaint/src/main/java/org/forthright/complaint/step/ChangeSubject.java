package org.forthright.complaint.step;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.ComplaintEvent;
import org.forthright.complaint.Complaints;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.platform.refused.Conflict;

/** Calls a complaint something else in my organisation's lists; what others call it stays. */
@ApplicationScoped
public class ChangeSubject {

    private final Participations participations;
    private final Complaints complaints;
    private final ComplaintAccess access;
    private final Telling telling;

    @Inject
    ChangeSubject(Participations participations, Complaints complaints, ComplaintAccess access, Telling telling) {
        this.participations = participations;
        this.complaints = complaints;
        this.access = access;
        this.telling = telling;
    }

    /**
     * The new words.
     *
     * @param subject a few words for lists, without names
     * @param before what the writer saw
     */
    public record Command(String subject, String before) {

        public Command {
            requireNonNull(subject, "subject");
            requireNonNull(before, "before");
        }
    }

    public void change(String reference, Command command) {
        Participation participation = participations.requireForWriting(reference);
        access.requireWorkOn(participation);
        if (!participation.subject().equals(command.before())) {
            throw new Conflict(
                    "The subject", List.of(new Conflict.Field("Subject", participation.subject(), command.subject())));
        }
        participation.rename(command.subject());
        if (participation.isHome()) {
            complaints.require(participation.complaintId()).rename(command.subject());
        }
        participations.indexAlso(participation, command.subject());
        telling.tell(participation, new ComplaintEvent.SubjectChanged(participation.complaintId()));
    }
}
