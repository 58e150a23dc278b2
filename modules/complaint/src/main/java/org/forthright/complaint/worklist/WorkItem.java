package org.forthright.complaint.worklist;

import java.time.LocalDate;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.WaitingOn;
import org.jspecify.annotations.Nullable;

/**
 * One open complaint and the nearest thing to do on it.
 *
 * @param errand null where what the stage asks for comes first
 */
public record WorkItem(
        Participation participation, @Nullable Errand errand) {

    public String step() {
        return errand == null ? participation.nextStep() : errand.what();
    }

    public LocalDate dueOn() {
        return errand == null ? participation.dueOn() : errand.dueOn();
    }

    /** An errand is ours, whomever the complaint itself waits for. */
    public WaitingOn waitingOn() {
        return errand == null ? participation.waitingOn() : WaitingOn.US;
    }

    /** Who sees to what was promised; empty for everything else. */
    String owner() {
        return errand == null ? "" : errand.owner();
    }

    public Urgency urgency(LocalDate today) {
        return Urgency.of(dueOn(), waitingOn(), today);
    }
}
