package org.forthright.complaint.step;

import java.util.List;
import org.forthright.complaint.clock.Plan;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.refused.Conflict;
import org.forthright.platform.refused.Conflict.Field;

/** Two people agreed a plan at once: neither text is lost. */
final class TwoPlans {

    private TwoPlans() {}

    static void requireSeen(List<Plan> now, int seen, Plan.Terms mine) {
        if (!now.isEmpty() && now.size() != seen) {
            throw new Conflict("The plan", fields(now.getLast().terms(), mine));
        }
    }

    private static List<Field> fields(Plan.Terms theirs, Plan.Terms mine) {
        return List.of(
                new Field("Answer by", DateWords.weekday(theirs.respondBy()), DateWords.weekday(mine.respondBy())),
                new Field("How it is looked at", theirs.method(), mine.method()),
                new Field("Updates", theirs.updates(), mine.updates()),
                new Field("Reason for the change", theirs.reason(), mine.reason()));
    }
}
