package org.forthright.investigation.web.api;

import java.time.Instant;
import java.util.UUID;
import org.forthright.investigation.note.InternalNote;
import org.jspecify.annotations.Nullable;

/** A note; to write one, its words are enough. */
public record NoteBody(
        @Nullable UUID id,
        @Nullable String words,
        @Nullable String writtenBy,
        @Nullable Instant writtenAt) {

    public static NoteBody of(InternalNote note) {
        return new NoteBody(note.id(), note.words(), note.writtenByName(), note.writtenAt());
    }
}
