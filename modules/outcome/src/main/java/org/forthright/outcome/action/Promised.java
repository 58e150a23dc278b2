package org.forthright.outcome.action;

import java.util.Set;
import org.forthright.complaint.Stage;

/** Which promises bind: those that the person has in their answer and that nobody has recorded as done. */
final class Promised {

    static final Set<Stage> STAGES = Set.of(Stage.ANSWERED, Stage.ANSWERED_ELSEWHERE, Stage.CLOSED);

    /** More than this are not looked through. */
    static final int AT_MOST = 2000;

    /** ?1 my organisation, ?2 the stages. */
    static final String WHERE = """
            organisationId = ?1 and action.doneOn is null
              and complaintId in (select mine.key.complaintId from Participation mine
                where mine.key.organisationId = ?1 and mine.stage in ?2)
            order by action.dueOn, id
            """;

    private Promised() {}
}
