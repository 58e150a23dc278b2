package org.forthright.local.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.forthright.local.demo.StoriesStopped.Stop;
import org.forthright.local.demo.time.DemoClock;
import org.forthright.platform.tenancy.Acting;

/** Plays scene after scene, each as the person who acts in it, at its moment and in a transaction of its own. */
@ApplicationScoped
class StoryLoader {

    private final Acting acting;
    private final PastMail pastMail;
    private final DemoClock clock;

    @Inject
    StoryLoader(Acting acting, PastMail pastMail, DemoClock clock) {
        this.acting = acting;
        this.pastMail = pastMail;
        this.clock = clock;
    }

    /**
     * Plays them. A story that is refused stops there and the others go on, so that all that is wrong is told at once.
     *
     * @param told hears at each quarter how many per cent are done
     */
    void load(List<CuedScene> scenes, IntConsumer told) {
        Instant now = clock.instant();
        List<Stop> stops = new ArrayList<>();
        Set<String> stopped = new HashSet<>();
        for (int played = 0; played < scenes.size(); played++) {
            CuedScene scene = scenes.get(played);
            if (!stopped.contains(scene.story())) {
                try {
                    play(scene, now);
                } catch (RuntimeException refused) {
                    stopped.add(scene.story());
                    stops.add(new Stop(scene.whereabouts(), refused));
                }
            }
            tellQuarter(played, scenes.size(), told);
        }
        clock.run();
        if (!stops.isEmpty()) {
            throw new StoriesStopped(stops);
        }
    }

    private void play(CuedScene scene, Instant now) {
        clock.standAt(scene.moment());
        acting.as(scene.actor().get(), () -> {
            scene.play().run();
            pastMail.settle(scene.moment(), now);
        });
    }

    private static void tellQuarter(int played, int all, IntConsumer told) {
        int quarter = 4 * (played + 1) / all;
        if (quarter > 4 * played / all) {
            told.accept(25 * quarter);
        }
    }
}
