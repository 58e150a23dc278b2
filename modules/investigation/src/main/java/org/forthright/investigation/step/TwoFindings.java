package org.forthright.investigation.step;

import java.util.List;
import org.forthright.complaint.point.Finding;
import org.forthright.complaint.point.Point;
import org.forthright.platform.refused.Conflict;
import org.forthright.platform.refused.Conflict.Field;
import org.jspecify.annotations.Nullable;

/** Two people wrote the finding on one point: neither text is lost. */
final class TwoFindings {

    private TwoFindings() {}

    static void requireSame(Point point, Finding saved, @Nullable Integer read, Finding.Words mine) {
        if (read == null || read != saved.version()) {
            throw new Conflict("The finding on point " + point.number(), fields(saved.words(), mine));
        }
    }

    private static List<Field> fields(Finding.Words theirs, Finding.Words mine) {
        return List.of(
                new Field("What should have happened", theirs.shouldHaveHappened(), mine.shouldHaveHappened()),
                new Field("What happened", theirs.happened(), mine.happened()),
                new Field("Evidence relied on", theirs.evidence(), mine.evidence()),
                new Field("Measured against", theirs.standard(), mine.standard()),
                new Field("Impact", theirs.impact(), mine.impact()),
                new Field("Outcome", theirs.outcome().title(), mine.outcome().title()));
    }
}
