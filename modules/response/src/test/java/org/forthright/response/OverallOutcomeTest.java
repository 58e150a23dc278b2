package org.forthright.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthright.complaint.point.FindingOutcome.NOT_UPHELD;
import static org.forthright.complaint.point.FindingOutcome.NO_FINDING;
import static org.forthright.complaint.point.FindingOutcome.PARTLY_UPHELD;
import static org.forthright.complaint.point.FindingOutcome.RESOLVED;
import static org.forthright.complaint.point.FindingOutcome.UPHELD;

import java.util.List;
import org.junit.jupiter.api.Test;

class OverallOutcomeTest {

    @Test
    void isWhatAllFindingsAre() {
        assertThat(OverallOutcome.of(List.of(UPHELD, UPHELD))).isEqualTo(UPHELD);
        assertThat(OverallOutcome.of(List.of(NOT_UPHELD))).isEqualTo(NOT_UPHELD);
        assertThat(OverallOutcome.of(List.of(RESOLVED, RESOLVED))).isEqualTo(RESOLVED);
    }

    @Test
    void isPartlyUpheldWhenOneOfSeveralPointsIs() {
        assertThat(OverallOutcome.of(List.of(UPHELD, NOT_UPHELD))).isEqualTo(PARTLY_UPHELD);
        assertThat(OverallOutcome.of(List.of(NO_FINDING, PARTLY_UPHELD))).isEqualTo(PARTLY_UPHELD);
    }

    @Test
    void isNotUpheldWhenNoneIsWellFounded() {
        assertThat(OverallOutcome.of(List.of(NOT_UPHELD, NO_FINDING))).isEqualTo(NOT_UPHELD);
    }
}
