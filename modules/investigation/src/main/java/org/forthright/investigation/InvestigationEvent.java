package org.forthright.investigation;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.forthright.kernel.event.DomainEvent;

/** What was done to find out. A note and a finding are told to nobody else; evidence only where it was shared. */
public sealed interface InvestigationEvent extends DomainEvent {

    record NoteWritten(UUID complaintId) implements InvestigationEvent {

        @Override
        public String kind() {
            return "investigation.note-written";
        }
    }

    /** Points are written as people read them: "1, 2"; {@code known} where another organisation read it before. */
    record EvidenceAdded(UUID complaintId, Set<UUID> sharedWith, boolean known, String paper, String points)
            implements InvestigationEvent {

        @Override
        public String notice() {
            return known ? "investigation.evidence-added-known" : kind();
        }

        @Override
        public String kind() {
            return sharedWith.isEmpty() ? "investigation.evidence-added" : "investigation.evidence-shared";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("paper", paper, "points", points);
        }
    }

    /** With the last one every point has a finding, and the response can be written. */
    record FindingRecorded(UUID complaintId, int number, String outcome, boolean last) implements InvestigationEvent {

        @Override
        public String notice() {
            return last ? kind() + "-last" : kind();
        }

        @Override
        public String kind() {
            return "investigation.finding-recorded";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("number", Integer.toString(number), "outcome", outcome);
        }
    }

    record FindingChanged(UUID complaintId, int number, String outcome) implements InvestigationEvent {

        @Override
        public String kind() {
            return "investigation.finding-changed";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("number", Integer.toString(number), "outcome", outcome);
        }
    }
}
