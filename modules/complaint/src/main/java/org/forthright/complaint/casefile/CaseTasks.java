package org.forthright.complaint.casefile;

import java.util.List;
import org.forthright.complaint.participation.Participation;

/** A room says what is to be done next in it: a bean of this type adds to the list on the case page. */
public interface CaseTasks {

    /** Nothing where the stage is not one of this room's; each task is offered by the predicate that guards its step. */
    List<CaseTask> of(Participation participation);

    /** Where the tasks stand among those of the other rooms: 10 complaint, 40 investigation, 60 response, 80 outcome. */
    int order();
}
