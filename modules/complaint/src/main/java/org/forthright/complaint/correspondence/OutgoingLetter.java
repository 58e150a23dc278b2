package org.forthright.complaint.correspondence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.clock.Plan;
import org.forthright.complaint.participation.Participation;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.document.Document;
import org.jspecify.annotations.Nullable;

/** A letter to the person that was printed into the file: written is not sent, so it waits until somebody says how it went. */
@Entity
public class OutgoingLetter {

    /** The text of the one that acknowledges the complaint, on the day on which it goes. */
    public static final String ACKNOWLEDGEMENT = "acknowledgement";

    @EmbeddedId
    private Key key;

    private UUID complaintId;
    private String name;
    private String letter;
    private String wordedBy;
    private @Nullable UUID aboutId;
    private LocalDate writtenOn;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable LocalDate sentOn;

    @Enumerated(EnumType.STRING)
    private @Nullable How sentHow;

    private @Nullable String sentByName;

    @Version
    private int version;

    protected OutgoingLetter() {}

    /**
     * Just printed.
     *
     * @param letter the name of its text
     * @param wordedBy the organisation's own text that it was written from; empty for the model
     */
    OutgoingLetter(String letter, String wordedBy, Document printed, LocalDate writtenOn) {
        this.key = new Key(printed.organisationId(), printed.id());
        this.complaintId = printed.complaintId();
        this.name = printed.name();
        this.letter = letter;
        this.wordedBy = wordedBy;
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

        /** What people choose from. */
        public static List<How> offered() {
            return Stream.of(values()).filter(How::isOffered).toList();
        }

        public boolean isOffered() {
            return this != MAIL;
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
        requireWaiting();
        if (!how.isOffered()) {
            throw new Refusal(ComplaintRefusal.NO_WAY_OF_SENDING);
        }
        sentOn = on;
        sentHow = how;
        sentByName = byName;
    }

    /** It is not sent any more: what it says was overtaken before it went. */
    public void withdraw(LocalDate on) {
        requireWaiting();
        withdrawnOn = on;
    }

    /** The question that it puts to the person. */
    public void asks(UUID consentId) {
        aboutId = consentId;
    }

    private void requireWaiting() {
        if (sentOn != null) {
            throw new Refusal(ComplaintRefusal.LETTER_SENT_ALREADY);
        }
        if (withdrawnOn != null) {
            throw new Refusal(ComplaintRefusal.LETTER_WITHDRAWN);
        }
    }

    public UUID documentId() {
        return key.documentId();
    }

    public UUID complaintId() {
        return complaintId;
    }

    /** The name of the paper without its ending: "Acknowledgement, 24 November 2026". */
    public String title() {
        return name.replaceFirst("\\.pdf$", "");
    }

    /** By when it is to go: the day on which it was written; what acknowledges, by the day for acknowledging. */
    public LocalDate dueOn(Participation participation) {
        LocalDate acknowledgeBy = participation.acknowledgeBy();
        return isAcknowledgement() && participation.acknowledgedOn().isEmpty() && acknowledgeBy.isAfter(writtenOn)
                ? acknowledgeBy
                : writtenOn;
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }

    public Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }

    public Optional<How> sentHow() {
        return Optional.ofNullable(sentHow);
    }

    /** The organisation's own text that it was written from, as "northmoor-icb/acknowledgement/2". */
    public Optional<String> wordedBy() {
        return Optional.of(wordedBy).filter(label -> !label.isEmpty());
    }

    /** Whether it was made from this text. */
    public boolean is(String text) {
        return letter.equals(text);
    }

    public boolean isAcknowledgement() {
        return is(ACKNOWLEDGEMENT);
    }

    /** The paragraph of the procedure that asks for it; of any other text, the one on what is kept on record. */
    public String paragraph() {
        return switch (letter) {
            case "spoken-record" -> "3.7";
            case ACKNOWLEDGEMENT -> "3.8";
            case "consent-request", "consent-request-for-another", "forwarded-to-complainant" -> "4.3";
            case Plan.LETTER -> "9.22";
            default -> "11.3";
        };
    }

    public Optional<UUID> aboutId() {
        return Optional.ofNullable(aboutId);
    }

    /** Whether it is still to be sent. */
    public boolean isWaiting() {
        return sentOn == null && withdrawnOn == null;
    }

    public boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    /** "25 November 2026"; empty where it was not withdrawn. */
    public String withdrawnInWords() {
        return withdrawnOn == null ? "" : Facts.date(withdrawnOn);
    }

    /** "by post on 24 November 2026"; empty before it went. */
    public String sentInWords() {
        return sentOn == null || sentHow == null ? "" : "%s on %s".formatted(sentHow.words(), Facts.date(sentOn));
    }
}
