package org.forthright.complaint.correspondence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.forthright.complaint.participation.Participation;

/** What became of the letters that were printed into the file. */
@ApplicationScoped
class WrittenLetters implements Whereabouts {

    private final OutgoingLetters letters;

    @Inject
    WrittenLetters(OutgoingLetters letters) {
        this.letters = letters;
    }

    @Override
    public Map<UUID, String> of(Participation participation) {
        return letters.of(participation.complaintId()).stream()
                .collect(toMap(
                        OutgoingLetter::documentId,
                        letter -> LetterWords.whereabouts(letter).render().strip()));
    }
}
