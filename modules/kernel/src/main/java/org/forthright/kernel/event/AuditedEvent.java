package org.forthright.kernel.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Something that goes on the record of the organisation that did it, in the transaction of the change. */
public interface AuditedEvent {

    /** The room and what happened there in the past tense: {@code complaint.acknowledged}. Stable: it is stored. */
    String kind();

    /** Empty where it happened to the organisation itself. */
    default Optional<UUID> complaint() {
        return Optional.empty();
    }

    /** The other organisations that may read this on their own timeline. Empty: internal to the one that did it. */
    default Set<UUID> sharedWith() {
        return Set.of();
    }

    /**
     * The facts that the timeline's sentence needs, as a date or a name of a letter. Never the free text of a note, an
     * account or a letter: an audit outlives what it speaks of and is read by more people.
     */
    default Map<String, String> details() {
        return Map.of();
    }

    /**
     * The key of the sentence that whoever did it reads next, in {@code done/<room>.properties}: the kind, unless there
     * are different things to say about one kind.
     */
    default String notice() {
        return kind();
    }
}
