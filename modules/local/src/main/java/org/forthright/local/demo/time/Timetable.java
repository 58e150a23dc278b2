package org.forthright.local.demo.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.forthright.kernel.time.London;
import org.forthright.local.demo.story.Cue;
import org.forthright.local.demo.story.Scene;

/** When each step of a story happens: in the story's order, and none of them after now. */
public record Timetable(Days days, Instant now) {

    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 15);
    private static final int OFFICE_MINUTES = 400;
    private static final Duration BETWEEN_STEPS = Duration.ofMinutes(7);

    public List<Instant> of(String key, List<Scene> scenes) {
        List<Instant> moments = new ArrayList<>();
        Instant earliest = Instant.EPOCH;
        for (int number = 0; number < scenes.size(); number++) {
            Instant told = told(key, number, scenes.get(number).cue());
            Instant moment = told.isBefore(earliest) ? earliest : told;
            moments.add(moment);
            earliest = moment.plus(BETWEEN_STEPS);
        }
        return notAfterNow(moments);
    }

    /** When the office opens, on a day some days ago. */
    public Instant morning(int daysAgo) {
        return days.ago(daysAgo).atTime(OFFICE_OPENS).atZone(London.ZONE).toInstant();
    }

    private Instant told(String key, int number, Cue cue) {
        LocalDate day = cue.workingDaysAgo() > 0 ? days.workingDaysAgo(cue.workingDaysAgo()) : days.ago(cue.daysAgo());
        LocalTime time = cue.time();
        return (cue.isByPerson() ? day : days.worked(day))
                .atTime(time == null ? inOfficeHours(key, number) : time)
                .atZone(London.ZONE)
                .toInstant();
    }

    /** Some time of the working day, the same at every loading. */
    private static LocalTime inOfficeHours(String key, int number) {
        return OFFICE_OPENS.plusMinutes(Math.floorMod(key.hashCode() + 67 * number, OFFICE_MINUTES));
    }

    private List<Instant> notAfterNow(List<Instant> moments) {
        Instant latest = now;
        for (int number = moments.size() - 1; number >= 0; number--) {
            if (moments.get(number).isAfter(latest)) {
                moments.set(number, latest);
            }
            latest = moments.get(number).minusSeconds(1);
        }
        return List.copyOf(moments);
    }
}
