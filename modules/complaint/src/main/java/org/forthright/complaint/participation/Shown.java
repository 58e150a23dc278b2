package org.forthright.complaint.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.kernel.refusal.Refusal;

/** What an organisation's lists show of a complaint: kept with its part, so that a list reads one row a complaint. */
@Embeddable
public record Shown(
        @Column(name = "shown_reference", updatable = false) String reference,

        @Column(name = "shown_name") String name,
        @Column(name = "shown_subject") String subject,
        List<String> tags) {

    public Shown {
        tags = List.copyOf(tags);
    }

    /** Under another subject; refuses an empty one and one that is longer than a line. */
    Shown called(String other) {
        if (other.isBlank() || other.length() > Complaint.SUBJECT_LENGTH) {
            throw new Refusal(ComplaintRefusal.SUBJECT_LENGTH);
        }
        return new Shown(reference, name, other, tags);
    }
}
