package org.forthright.local.demo.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.forthright.kernel.time.London;
import org.forthright.kernel.time.WorkingDays;
import org.forthright.local.demo.story.Cue;
import org.forthright.local.demo.story.Scene;
import org.forthright.local.demo.story.step.ComplaintStep;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final WorkingDays CALENDAR =
            WorkingDays.of(Set.of(LocalDate.of(2026, 12, 25)), LocalDate.of(2027, 12, 31));

    @Test
    void peopleWriteOnSundaysAndStaffWorkOnMondays() {
        List<LocalDateTime> times =
                played(MONDAY.atTime(15, 0), person(1, LocalTime.of(9, 58)), staff(1, LocalTime.of(10, 30)));
        assertThat(times).containsExactly(SUNDAY.atTime(9, 58), MONDAY.atTime(10, 30));
    }

    @Test
    void staffDoNotWorkAheadWhenTheDemonstrationIsLoadedOnASunday() {
        List<LocalDateTime> times = played(SUNDAY.atTime(8, 0), staff(0, LocalTime.of(14, 0)));
        assertThat(times).containsExactly(LocalDate.of(2026, 11, 20).atTime(14, 0));
    }

    @Test
    void nothingHappensAfterNow() {
        List<LocalDateTime> times =
                played(MONDAY.atTime(8, 0), person(0, LocalTime.of(9, 58)), staff(0, LocalTime.of(11, 0)));
        assertThat(times).isSorted().last().isEqualTo(MONDAY.atTime(8, 0));
        assertThat(times.getFirst()).isEqualTo(MONDAY.atTime(7, 59, 59));
    }

    @Test
    void stepsOfOneDayKeepTheirOrder() {
        List<LocalDateTime> times = played(
                MONDAY.atTime(8, 0), staff(10, LocalTime.of(12, 0)), staff(10, null), staff(10, LocalTime.of(9, 0)));
        assertThat(times).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void workingDaysAreCountedBackFromToday() {
        Cue cue = new Cue("imran.sayeed", 0, 3, LocalTime.NOON, "");
        assertThat(played(MONDAY.atTime(8, 0), cue))
                .containsExactly(LocalDate.of(2026, 11, 18).atTime(12, 0));
    }

    @Test
    void whatIsLateStaysLateAndWhatIsPromisedFallsOnAWorkingDay() {
        Days days = new Days(MONDAY, CALENDAR);
        assertThat(days.due(-1)).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(days.due(0)).isEqualTo(MONDAY);
        assertThat(days.due(32)).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    private static List<LocalDateTime> played(LocalDateTime now, Cue... cues) {
        Instant instant = ZonedDateTime.of(now, London.ZONE).toInstant();
        return new Timetable(new Days(now.toLocalDate(), CALENDAR), instant)
                .of("okonjo-discharge", scenes(cues)).stream()
                        .map(moment -> LocalDateTime.ofInstant(moment, London.ZONE))
                        .toList();
    }

    private static Cue person(int daysAgo, LocalTime time) {
        return new Cue("person", daysAgo, 0, time, "");
    }

    private static Cue staff(int daysAgo, @Nullable LocalTime time) {
        return new Cue("ruth.adeyemi", daysAgo, 0, time, "");
    }

    private static List<Scene> scenes(Cue... cues) {
        return List.of(cues).stream()
                .map(cue -> new Scene(cue, new ComplaintStep.Receive()))
                .toList();
    }
}
