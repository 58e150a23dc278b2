package org.forthright.response;

import java.util.List;
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

    /** What goes with the letter; refused without the letter (SI 2009/309 reg. 14(2)). */
    List<UUID> besides(UUID letter) {
        if (papers.stream().noneMatch(paper -> paper.document().equals(letter))) {
            boolean onlyRecordings = !papers.isEmpty() && papers.stream().allMatch(Item::recording);
            throw new Refusal(onlyRecordings ? ResponseRefusal.RECORDING_ALONE : ResponseRefusal.LETTER_NOT_ENCLOSED);
        }
        return papers.stream()
                .map(Item::document)
                .filter(document -> !document.equals(letter))
                .toList();
    }
}
