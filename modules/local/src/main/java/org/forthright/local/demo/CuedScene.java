package org.forthright.local.demo;

import java.time.Instant;
import java.util.function.Supplier;
import org.forthright.kernel.time.London;
import org.forthright.platform.tenancy.Actor;

/**
 * Something that waits for its moment among the scenes of all stories.
 *
 * @param story the file it is told in; after a scene that was refused, nothing more of it is played
 * @param place in the file
 * @param actor who does it; known only when what comes before has been played
 */
record CuedScene(Instant moment, String story, String place, Supplier<Actor> actor, Runnable play) {

    /** Where to look when it goes wrong. */
    String whereabouts() {
        return "tenant-config/demo/%s, %s, on %s".formatted(story, place, London.dateOf(moment));
    }
}
