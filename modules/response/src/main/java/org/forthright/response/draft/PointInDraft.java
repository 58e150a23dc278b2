package org.forthright.response.draft;

import org.forthright.complaint.point.Finding;
import org.forthright.complaint.point.Point;

/** A point together with what was found on it. */
public record PointInDraft(Point point, Finding finding) {

    public int number() {
        return point.number();
    }

    public String summary() {
        return point.summary();
    }

    public Finding.Words words() {
        return finding.words();
    }

    public boolean isUpheld() {
        return finding.outcome().isWellFounded();
    }
}
