package org.forthright.local.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.forthright.local.demo.StoriesStopped.Stop;
import org.forthright.local.demo.cast.Cast;
import org.forthright.local.demo.play.Performance;
import org.forthright.local.demo.play.Players;
import org.forthright.local.demo.story.Story;
import org.forthright.local.demo.time.Days;
import org.forthright.local.demo.time.DemoClock;
import org.forthright.local.demo.time.Timetable;
import org.forthright.platform.tenancy.Acting;

/** Plays all stories in the order of time, so that references and audit run as if they had happened. */
@ApplicationScoped
class StoryLoader {

    private final Players players;
    private final Acting acting;
    private final PastMail pastMail;
    private final DemoClock clock;

    @Inject
    StoryLoader(Players players, Acting acting, PastMail pastMail, DemoClock clock) {
        this.players = players;
        this.acting = acting;
        this.pastMail = pastMail;
        this.clock = clock;
    }

    /**
     * Plays them. A story that is refused stops there and the others go on, so that all that is wrong is told at once.
     *
     * @param told hears at each quarter how many per cent are done
     */
    void load(List<Story> stories, Cast cast, Days days, Instant now, IntConsumer told) {
        Timetable timetable = new Timetable(days, now);
        List<CuedScene> scenes = stories.stream()
                .map(story -> new Performance(story, cast, days))
                .flatMap(performance -> CuedScene.of(performance, timetable).stream())
                .sorted(Comparator.comparing(CuedScene::moment))
                .toList();
        List<Stop> stops = new ArrayList<>();
        Set<Performance> stopped = new HashSet<>();
        for (int played = 0; played < scenes.size(); played++) {
            CuedScene scene = scenes.get(played);
            if (!Players.canPlay(scene.scene().step())) {
                stopped.add(scene.performance());
            }
            if (!stopped.contains(scene.performance())) {
                try {
                    play(scene, now);
                } catch (RuntimeException refused) {
                    stopped.add(scene.performance());
                    stops.add(new Stop(scene.place(), refused));
                }
            }
            tellQuarter(played, scenes.size(), told);
        }
        if (!stops.isEmpty()) {
            throw new StoriesStopped(stops);
        }
    }

    private static void tellQuarter(int played, int all, IntConsumer told) {
        int quarter = 4 * (played + 1) / all;
        if (quarter > 4 * played / all) {
            told.accept(25 * quarter);
        }
    }

    private void play(CuedScene scene, Instant now) {
        clock.standAt(scene.moment());
        acting.as(scene.performance().actor(scene.scene()), () -> {
            players.play(scene.scene().step(), scene.performance());
            pastMail.settle(scene.moment(), now);
        });
    }
}
