package org.forthright.outcome;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.forthright.kernel.event.DomainEvent;

/** What happened to put right and to learn. */
public sealed interface OutcomeEvent extends DomainEvent {

    record RemedyPromised(UUID complaintId, Set<UUID> sharedWith, String remedy, LocalDate due)
            implements OutcomeEvent {
        @Override
        public String kind() {
            return "outcome.remedy-promised";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("remedy", remedy, "due", due.toString());
        }
    }

    record RemedyDone(UUID complaintId, Set<UUID> sharedWith, String remedy, LocalDate on) implements OutcomeEvent {
        @Override
        public String kind() {
            return "outcome.remedy-done";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("remedy", remedy, "on", on.toString());
        }
    }

    record Learned(UUID complaintId, Set<UUID> sharedWith, LocalDate due) implements OutcomeEvent {
        @Override
        public String kind() {
            return "outcome.learned";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("due", due.toString());
        }
    }

    record LearningDone(UUID complaintId, Set<UUID> sharedWith, LocalDate on) implements OutcomeEvent {
        @Override
        public String kind() {
            return "outcome.learning-done";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("on", on.toString());
        }
    }

    record NothingLearned(UUID complaintId, Set<UUID> sharedWith) implements OutcomeEvent {
        @Override
        public String kind() {
            return "outcome.nothing-learned";
        }
    }

    record PromiseHandedOver(UUID complaintId, Set<UUID> sharedWith, String from, String to) implements OutcomeEvent {
        @Override
        public String kind() {
            return "outcome.promise-handed-over";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("before", from, "after", to);
        }
    }
}
