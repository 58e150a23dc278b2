package org.forthright.local.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.forthright.kernel.time.London;
import org.forthright.local.demo.play.Performance;
import org.forthright.local.demo.story.Scene;
import org.forthright.local.demo.time.Timetable;

/** A step of one story, waiting for its moment among the steps of all stories. */
record CuedScene(Instant moment, Performance performance, int number, Scene scene) {

    static List<CuedScene> of(Performance performance, Timetable timetable) {
        List<Instant> moments = timetable.of(performance.story());
        List<CuedScene> cued = new ArrayList<>();
        for (int number = 0; number < moments.size(); number++) {
            Scene scene = performance.story().story().get(number);
            cued.add(new CuedScene(moments.get(number), performance, number + 1, scene));
        }
        return cued;
    }

    /** Where to look when it goes wrong. */
    String place() {
        return "tenant-config/demo/complaints/%s.yaml, step %d (%s by %s, on %s)"
                .formatted(
                        performance.story().key(),
                        number,
                        scene.step().getClass().getSimpleName(),
                        scene.cue().by(),
                        London.dateOf(moment));
    }
}
