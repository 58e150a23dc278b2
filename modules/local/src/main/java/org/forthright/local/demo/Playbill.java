package org.forthright.local.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.forthright.local.demo.cast.Cast;
import org.forthright.local.demo.cast.Deputies;
import org.forthright.local.demo.play.Performance;
import org.forthright.local.demo.play.Players;
import org.forthright.local.demo.story.Scene;
import org.forthright.local.demo.story.StandIns.StandIn;
import org.forthright.local.demo.story.StoryBook;
import org.forthright.local.demo.time.Timetable;

/** Every scene of every story, in the order of time, so that references and audit run as if they had happened. */
@ApplicationScoped
class Playbill {

    private final StoryBook storyBook;
    private final Deputies deputies;
    private final Players players;

    @Inject
    Playbill(StoryBook storyBook, Deputies deputies, Players players) {
        this.storyBook = storyBook;
        this.deputies = deputies;
        this.players = players;
    }

    List<CuedScene> scenes(Cast cast, Timetable timetable) {
        Stream<CuedScene> standIns =
                storyBook.standIns().delegations().stream().map(standIn -> scene(standIn, cast, timetable));
        Stream<CuedScene> stories = storyBook.stories().stream()
                .map(story -> new Performance(story, cast, timetable.days()))
                .flatMap(performance -> scenes(performance, timetable).stream());
        return Stream.concat(standIns, stories)
                .sorted(Comparator.comparing(CuedScene::moment))
                .toList();
    }

    private CuedScene scene(StandIn standIn, Cast cast, Timetable timetable) {
        return new CuedScene(
                timetable.morning(standIn.sinceDaysAgo()),
                "delegations.yaml",
                "from %s to %s".formatted(standIn.from(), standIn.to()),
                () -> cast.actor(standIn.organisation(), standIn.from()),
                () -> deputies.authorise(standIn, cast, timetable.days()));
    }

    private List<CuedScene> scenes(Performance performance, Timetable timetable) {
        String key = performance.story().key();
        List<Scene> scenes = performance.story().scenes();
        List<Instant> moments = timetable.of(key, scenes);
        List<CuedScene> cued = new ArrayList<>();
        for (int number = 0; number < scenes.size(); number++) {
            Scene scene = scenes.get(number);
            cued.add(new CuedScene(
                    moments.get(number),
                    "complaints/" + key + ".yaml",
                    "%s by %s"
                            .formatted(
                                    scene.step().getClass().getSimpleName(),
                                    scene.cue().by()),
                    () -> performance.actor(scene),
                    () -> players.play(scene.step(), performance)));
        }
        return cued;
    }
}
