package org.forthright.complaint.correspondence;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forthright.complaint.participation.Participation;

/**
 * What became of every letter of my organisation to the person, so that nobody takes one that waits or was withdrawn for
 * one that went. A paper that is none of them, as a letter of another organisation, has no entry.
 */
@ApplicationScoped
public class SentOrNot {

    private final List<Whereabouts> rooms;

    @Inject
    SentOrNot(@All List<Whereabouts> rooms) {
        this.rooms = rooms;
    }

    /** By its paper, in words: "Not yet sent". */
    public Map<UUID, String> of(Participation participation) {
        Map<UUID, String> all = new HashMap<>();
        rooms.forEach(room -> all.putAll(room.of(participation)));
        return all;
    }
}
