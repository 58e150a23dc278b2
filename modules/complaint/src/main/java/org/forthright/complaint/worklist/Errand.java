package org.forthright.complaint.worklist;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that my organisation owes by a day of its own, beside what the stage of the complaint asks for.
 *
 * @param what in the words of a task: "Send the letter “Acknowledgement, 24 November 2026”"
 * @param path of its page below the complaint, for example "remedies/…/completion"
 * @param paragraph of the procedure that asks for it
 * @param owner who sees to what was promised, by name or office; empty for what was not promised to the person
 */
public record Errand(UUID complaintId, String what, String path, String paragraph, LocalDate dueOn, String owner) {

    /** Outlives the complaint: what was promised is done whether or not it is closed. */
    public boolean isPromise() {
        return !owner.isEmpty();
    }
}
