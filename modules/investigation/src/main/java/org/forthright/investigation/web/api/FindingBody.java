package org.forthright.investigation.web.api;

import java.util.List;
import java.util.UUID;
import org.forthright.complaint.point.Finding;
import org.forthright.complaint.point.FindingOutcome;
import org.forthright.complaint.point.Point;
import org.jspecify.annotations.Nullable;

/**
 * A finding on one point.
 *
 * @param version as it was read; left out for the first finding on the point
 */
public record FindingBody(
        @Nullable Integer point,
        @Nullable UUID organisationId,
        @Nullable String shouldHaveHappened,
        @Nullable String happened,
        @Nullable String evidence,
        @Nullable String standard,
        @Nullable String impact,
        @Nullable FindingOutcome outcome,
        @Nullable Integer version) {

    public static FindingBody of(Finding finding, List<Point> all) {
        Finding.Words words = finding.words();
        return new FindingBody(
                all.stream()
                        .filter(point -> point.id().equals(finding.pointId()))
                        .map(Point::number)
                        .findFirst()
                        .orElse(null),
                finding.organisationId(),
                words.shouldHaveHappened(),
                words.happened(),
                words.evidence(),
                words.standard(),
                words.impact(),
                words.outcome(),
                finding.version());
    }

    public Finding.Words words() {
        return new Finding.Words(
                Body.required(shouldHaveHappened, "shouldHaveHappened"),
                Body.required(happened, "happened"),
                Body.text(evidence),
                Body.required(standard, "standard"),
                Body.text(impact),
                Body.required(outcome, "outcome"));
    }
}
