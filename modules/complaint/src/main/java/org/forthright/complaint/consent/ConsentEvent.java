package org.forthright.complaint.consent;

import java.util.Map;
import java.util.UUID;
import org.forthright.kernel.event.DomainEvent;

/** What happened to the question whether an organisation may see a complaint; no other organisation reads of it. */
public sealed interface ConsentEvent extends DomainEvent {

    record RequestWritten(UUID complaintId, String organisation) implements ConsentEvent {

        @Override
        public String kind() {
            return "complaint.consent-request-written";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("organisation", organisation);
        }
    }

    record Asked(UUID complaintId, String organisation) implements ConsentEvent {

        @Override
        public String kind() {
            return "complaint.consent-asked";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("organisation", organisation);
        }
    }

    record Answered(UUID complaintId, String organisation, String answer) implements ConsentEvent {

        @Override
        public String kind() {
            return "complaint.consent-answered";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("organisation", organisation, "answer", answer);
        }
    }

    record Withdrawn(UUID complaintId, String organisation) implements ConsentEvent {

        @Override
        public String kind() {
            return "complaint.consent-withdrawn";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("organisation", organisation);
        }
    }
}
