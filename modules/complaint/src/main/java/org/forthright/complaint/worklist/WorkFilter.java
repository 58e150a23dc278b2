package org.forthright.complaint.worklist;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.forthright.complaint.Stage;
import org.forthright.complaint.participation.Participation;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to look at among the open complaints.
 *
 * @param handler null for everybody's
 * @param stages none for every stage
 */
public record WorkFilter(WorkView view, @Nullable UUID handler, Set<Stage> stages) {

    public WorkFilter {
        stages = stages.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(stages));
    }

    public boolean shows(Participation participation, Set<UUID> readers) {
        return view.shows(participation, readers)
                && (handler == null || participation.isHandledBy(handler))
                && (stages.isEmpty() || stages.contains(participation.stage()));
    }
}
