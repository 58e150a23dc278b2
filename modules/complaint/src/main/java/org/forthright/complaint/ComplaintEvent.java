package org.forthright.complaint;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.forthright.kernel.event.DomainEvent;

/**
 * What happened to a complaint. {@code sharedWith} names the other organisations that may read it on their timeline;
 * facts never hold the words of an account, a note or a letter.
 */
public sealed interface ComplaintEvent extends DomainEvent {

    record Received(UUID complaintId, String reference, Channel channel) implements ComplaintEvent {

        @Override
        public String kind() {
            return "complaint.received";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("reference", reference, "channel", channel.title());
        }
    }

    record SpokenRecordWritten(UUID complaintId) implements ComplaintEvent {

        @Override
        public String kind() {
            return "complaint.spoken-record-written";
        }
    }

    record SubjectChanged(UUID complaintId) implements ComplaintEvent {

        @Override
        public String kind() {
            return "complaint.subject-changed";
        }
    }

    record AgreementRecorded(UUID complaintId, String answer) implements ComplaintEvent {

        @Override
        public String kind() {
            return "complaint.agreement-recorded";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("answer", answer);
        }
    }

    /** By letter: it acknowledges once it has gone. */
    record AcknowledgementWritten(UUID complaintId) implements ComplaintEvent {

        @Override
        public String kind() {
            return "complaint.acknowledgement-written";
        }
    }

    record Acknowledged(UUID complaintId, Set<UUID> sharedWith, String how, LocalDate on) implements ComplaintEvent {

        @Override
        public String kind() {
            return "complaint.acknowledged";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("how", how, "on", on.toString());
        }
    }

    record Allocated(UUID complaintId, String handler) implements ComplaintEvent {

        @Override
        public String kind() {
            return "complaint.allocated";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("handler", handler);
        }
    }

    record PointAgreed(UUID complaintId, int number) implements ComplaintEvent {

        @Override
        public String kind() {
            return "complaint.point-agreed";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("number", Integer.toString(number));
        }
    }

    record PointReworded(UUID complaintId, int number) implements ComplaintEvent {

        @Override
        public String kind() {
            return "complaint.point-reworded";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("number", Integer.toString(number));
        }
    }

    record PlanAgreed(UUID complaintId, Set<UUID> sharedWith, LocalDate respondBy, boolean agreed)
            implements ComplaintEvent {

        @Override
        public String kind() {
            return agreed ? "complaint.plan-agreed" : "complaint.plan-set";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("respondBy", respondBy.toString());
        }
    }

    record PlanChanged(UUID complaintId, Set<UUID> sharedWith, LocalDate before, LocalDate respondBy)
            implements ComplaintEvent {

        @Override
        public String kind() {
            return "complaint.plan-changed";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("before", before.toString(), "respondBy", respondBy.toString());
        }
    }

    /** Noticed by the platform: whoever the complaint was forwarded to has answered the person. */
    record AnsweredElsewhere(UUID complaintId, String organisation) implements ComplaintEvent {

        @Override
        public String kind() {
            return "complaint.answered-elsewhere";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("organisation", organisation);
        }
    }

    /** A letter that was written into the file has gone to the person. */
    record LetterSent(UUID complaintId, String letter, String how, LocalDate on) implements ComplaintEvent {

        @Override
        public String kind() {
            return "complaint.letter-sent";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("letter", letter, "how", how, "on", on.toString());
        }
    }

    /** It is not sent, because what it says no longer holds. */
    record LetterWithdrawn(UUID complaintId, String letter) implements ComplaintEvent {

        @Override
        public String kind() {
            return "complaint.letter-withdrawn";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("letter", letter);
        }
    }

    record Forwarded(UUID complaintId, Set<UUID> sharedWith, String organisation) implements ComplaintEvent {

        @Override
        public String kind() {
            return "complaint.forwarded";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("organisation", organisation);
        }
    }

    /** My part is handled by a newer version of my own procedure. */
    record ProcedureChanged(UUID complaintId, String before, String after, String reason) implements ComplaintEvent {

        @Override
        public String kind() {
            return "complaint.procedure-changed";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("before", before, "after", after, "reason", reason);
        }
    }

    record Closed(UUID complaintId, Set<UUID> sharedWith) implements ComplaintEvent {

        @Override
        public String kind() {
            return "complaint.closed";
        }
    }
}
