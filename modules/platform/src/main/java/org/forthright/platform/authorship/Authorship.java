package org.forthright.platform.authorship;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.platform.tenancy.Actor;

/** Everybody who had a hand in a text, and who touched it last. Whoever agrees to it is none of them. */
@Embeddable
public record Authorship(List<UUID> writers, String writtenByName, Instant writtenAt) {

    public Authorship {
        writers = List.copyOf(writers);
    }

    public static Authorship of(Actor writer, Instant now) {
        return new Authorship(List.of(writer.person()), writer.personName(), now);
    }

    /** Somebody has written on it, alone or after others. */
    public Authorship then(Actor writer, Instant now) {
        List<UUID> all = isOf(writer)
                ? writers
                : Stream.concat(writers.stream(), Stream.of(writer.person())).toList();
        return new Authorship(all, writer.personName(), now);
    }

    public boolean isOf(Actor actor) {
        return writers.stream().anyMatch(actor::is);
    }
}
