package org.forthright.app.ombudsman;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Cast;
import org.forthright.complaint.Complaint;
import org.forthright.investigation.step.WriteNote;
import org.forthright.ombudsman.bundle.Bundle;
import org.forthright.ombudsman.step.BuildBundle;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.document.Documents;
import org.forthright.platform.document.Paper;
import org.forthright.platform.paper.letter.Letter;
import org.forthright.platform.paper.letter.LetterSize;
import org.forthright.platform.paper.letter.Letters;

/** A complaint forwarded to Calderbrook Hospital with three papers there and an internal note that nobody may see. */
@ApplicationScoped
public class Papers {

    static final String NOTE = "Canary7731 the ward sister is on sick leave";
    static final String LEFT_OUT = "Canary8842 a letter about somebody else";

    private final Cast cast;
    private final Stories stories;
    private final WriteNote writeNote;
    private final Documents documents;
    private final BuildBundle buildBundle;

    @Inject
    Papers(Cast cast, Stories stories, WriteNote writeNote, Documents documents, BuildBundle buildBundle) {
        this.cast = cast;
        this.stories = stories;
        this.writeNote = writeNote;
        this.documents = documents;
        this.buildBundle = buildBundle;
    }

    record File(Complaint complaint, UUID response, UUID statement, UUID leftOut) {
        String reference() {
            return complaint.reference();
        }
    }

    File atCalderbrook() {
        Complaint complaint = stories.forwarded();
        return cast.as(Cast.CALDERBROOK, "helen.croft", () -> {
            writeNote.write(complaint.reference(), NOTE);
            return new File(
                    complaint,
                    keep(complaint, "final-response.pdf", DocumentKind.RESPONSE, "application/pdf", letter()),
                    keep(complaint, "statement.pdf", DocumentKind.EVIDENCE, "application/pdf", letter()),
                    keep(complaint, "canary8842-other-letter.txt", DocumentKind.LETTER, "text/plain", text(LEFT_OUT)));
        });
    }

    Bundle built(File file, UUID... papers) {
        return cast.as(
                Cast.CALDERBROOK,
                "samir.khalil",
                () -> buildBundle.build(
                        file.reference(), new BuildBundle.Command("What the ward wrote", Set.copyOf(List.of(papers)))));
    }

    private UUID keep(Complaint complaint, String name, DocumentKind kind, String mediaType, byte[] bytes) {
        Document document = documents.keep(
                complaint.id(),
                new Paper(name, kind, mediaType, bytes, "Calderbrook Hospital", LocalDate.of(2026, 11, 20)));
        return document.id();
    }

    private static byte[] letter() {
        return Letters.print(new Letter(
                "Our answer",
                Locale.UK,
                List.of("Calderbrook Hospital Trust"),
                LocalDate.of(2026, 11, 20),
                List.of("Farida Okonjo"),
                "",
                "Dear Ms Okonjo\n\nWe are sorry that nobody told you.",
                Map.of(),
                Map.of(),
                LetterSize.STANDARD));
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
