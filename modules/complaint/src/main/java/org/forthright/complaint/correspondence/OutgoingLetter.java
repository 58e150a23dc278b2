package org.forthright.complaint.correspondence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.document.Document;
import org.jspecify.annotations.Nullable;

/** A letter to the person that was printed into the file: written is not sent, so it waits until somebody says how it went. */
@Entity
public class OutgoingLetter {

    @EmbeddedId
    private Key key;

    private UUID complaintId;
    private String name;
    private LocalDate writtenOn;
    private @Nullable LocalDate sentOn;

    @Enumerated(EnumType.STRING)
    private @Nullable How sentHow;

    private @Nullable String sentByName;

    @Version
    private int version;

    protected OutgoingLetter() {}

    OutgoingLetter(Document letter, LocalDate writtenOn) {
        this.key = new Key(letter.organisationId(), letter.id());
        this.complaintId = letter.complaintId();
        this.name = letter.name();
        this.writtenOn = writtenOn;
    }

    /** The organisation and the paper. */
    @Embeddable
    public record Key(UUID organisationId, UUID documentId) {}

    /** The ways a letter goes. */
    public enum How {
        POST("By post"),
        HAND("By hand"),
        /** The organisation's own mail, which encrypts. */
        PROTECTED_MAIL("By protected email"),
        /** How letters went before plain mail held none of their words; chosen by nobody any more. */
        MAIL("By email");

        private final String title;

        How(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** Within a sentence: "by post". */
        public String words() {
            return title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
        }
    }

    /** It went; refused the second time. */
    public void sent(LocalDate on, How how, String byName) {
        if (sentOn != null) {
            throw new Refusal(ComplaintRefusal.LETTER_SENT_ALREADY);
        }
        sentOn = on;
        sentHow = how;
        sentByName = byName;
    }

    public UUID documentId() {
        return key.documentId();
    }

    public UUID complaintId() {
        return complaintId;
    }

    /** The name of the paper without its ending: the heading of the letter. */
    public String title() {
        return name.replaceFirst("\\.pdf$", "");
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }

    public Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }
}
