package org.forthright.response;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.DocumentKind;

/** The papers that go to the person together. One of them is the signed letter; a recording cannot stand for it. */
public record Envelope(List<Item> papers) {

    public Envelope {
        papers = List.copyOf(papers);
    }

    /** One paper. */
    public record Item(UUID document, boolean recording) {

        public static Item of(Document document) {
            boolean recording = document.kind() == DocumentKind.RECORDING
                    || document.mediaType().startsWith("audio/");
            return new Item(document.id(), recording);
        }
    }

    public static Envelope of(List<Document> documents) {
        return new Envelope(documents.stream().map(Item::of).toList());
    }

    /** Why these papers cannot go as they are; empty where the letter is among them (SI 2009/309 reg. 14(2)). */
    public Optional<ResponseRefusal> lacking(UUID letter) {
        if (papers.stream().anyMatch(paper -> paper.document().equals(letter))) {
            return Optional.empty();
        }
        boolean onlyRecordings = !papers.isEmpty() && papers.stream().allMatch(Item::recording);
        return Optional.of(onlyRecordings ? ResponseRefusal.RECORDING_ALONE : ResponseRefusal.LETTER_NOT_ENCLOSED);
    }

    /** What goes with the letter; refused without the letter. */
    List<UUID> besides(UUID letter) {
        lacking(letter).ifPresent(refusal -> {
            throw new Refusal(refusal);
        });
        return papers.stream()
                .map(Item::document)
                .filter(document -> !document.equals(letter))
                .toList();
    }
}
