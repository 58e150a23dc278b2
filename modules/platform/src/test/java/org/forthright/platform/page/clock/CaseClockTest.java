package org.forthright.platform.page.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forthright.platform.page.clock.ClockMark.State;
import org.junit.jupiter.api.Test;

class CaseClockTest {

    @Test
    void putsTheFirstDayAtTheStartAndTheLimitAtTheEnd() {
        var clock = CaseClock.of(List.of(
                new ClockMark(1000, "Six-month limit", "13 April 2027", State.LIMIT, "141 days"),
                new ClockMark(0, "Received", "14 October", State.DONE, "")));

        assertThat(clock.drawn()).extracting(DrawnMark::x).containsExactly(12, 1168);
        assertThat(clock.drawn()).extracting(DrawnMark::anchor).containsExactly("start", "end");
        assertThat(clock.dotted()).isFalse();
    }

    @Test
    void letsNoLabelCoverAnother() {
        var crowded = CaseClock.of(List.of(
                new ClockMark(0, "Received", "14 October", State.DONE, ""),
                new ClockMark(10, "Acknowledged", "16 October", State.DONE, "on day 2 of 3"),
                new ClockMark(20, "Consent given", "17 October", State.DONE, ""),
                new ClockMark(480, "Today", "Day 41", State.TODAY, ""),
                new ClockMark(490, "Response", "Friday 18 December", State.ANSWER, "1 working day"),
                new ClockMark(1000, "Six-month limit", "13 April 2027", State.LIMIT, "141 days")));

        for (var one : crowded.drawn()) {
            assertThat(crowded.drawn()).filteredOn(other -> other != one).noneMatch(one::collides);
        }
        assertThat(crowded.drawn())
                .filteredOn(DrawnMark::above)
                .extracting(drawn -> drawn.mark().label())
                .contains("Response", "Six-month limit");
        assertThat(crowded.marks()).hasSize(6);
    }

    @Test
    void fillsTheLineUpToTodayAndNeverBeyondTheAnswer() {
        var late = CaseClock.of(List.of(
                new ClockMark(500, "Response", "2 October", State.ANSWER, ""),
                new ClockMark(700, "Today", "Day 80", State.TODAY, "")));

        assertThat(late.goneWidth()).isEqualTo(late.lineWidth());
        assertThat(late.dotted()).isTrue();
    }

    @Test
    void drawsOnlyNumbersAheadLarge() {
        assertThat(new ClockMark(1, "Response", "", State.ANSWER, "19 working days").amount())
                .isEqualTo("19");
        assertThat(new ClockMark(1, "Acknowledged", "", State.DONE, "3 days").amount())
                .isEmpty();
        assertThat(new ClockMark(-5, "Received", "", State.DONE, "").position()).isZero();
    }
}
