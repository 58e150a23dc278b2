package org.forthright.investigation.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.investigation.InvestigationEvent;
import org.forthright.investigation.note.InternalNote;
import org.forthright.investigation.note.InternalNotes;
import org.forthright.platform.tenancy.CurrentActor;

/** Writes a note for the eyes of the own organisation; no other one sees it, its number or that it was written. */
@ApplicationScoped
public class WriteNote {

    private final Participations participations;
    private final ComplaintAccess access;
    private final InternalNotes notes;
    private final CurrentActor current;
    private final Telling telling;
    private final Clock clock;

    @Inject
    WriteNote(
            Participations participations,
            ComplaintAccess access,
            InternalNotes notes,
            CurrentActor current,
            Telling telling,
            Clock clock) {
        this.participations = participations;
        this.access = access;
        this.notes = notes;
        this.current = current;
        this.telling = telling;
        this.clock = clock;
    }

    public InternalNote write(String reference, String words) {
        Participation participation = participations.require(reference);
        access.requireSee(participation);
        InternalNote note = new InternalNote(current.actor(), participation.complaintId(), words, clock.instant());
        notes.persist(note);
        telling.tell(participation, new InvestigationEvent.NoteWritten(participation.complaintId()));
        return note;
    }
}
