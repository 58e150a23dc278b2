package org.forthright.response;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.forthright.kernel.event.DomainEvent;

/** What happened to a response. Nobody else hears of it before it is sent. */
public sealed interface ResponseEvent extends DomainEvent {

    record DraftBegun(UUID complaintId) implements ResponseEvent {

        @Override
        public String kind() {
            return "response.draft-begun";
        }
    }

    record DraftChanged(UUID complaintId) implements ResponseEvent {

        @Override
        public String kind() {
            return "response.draft-changed";
        }
    }

    /** Its words were changed after it had left its writers, so it starts again with them. */
    record Reopened(UUID complaintId) implements ResponseEvent {

        @Override
        public String kind() {
            return "response.reopened";
        }
    }

    record Submitted(UUID complaintId) implements ResponseEvent {

        @Override
        public String kind() {
            return "response.submitted";
        }
    }

    /** Handed on to be signed, because that version of the procedure asks for no check. */
    record SubmittedUnchecked(UUID complaintId, String procedure) implements ResponseEvent {

        @Override
        public String kind() {
            return "response.submitted-unchecked";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("procedure", procedure);
        }
    }

    record Checked(UUID complaintId) implements ResponseEvent {

        @Override
        public String kind() {
            return "response.checked";
        }
    }

    record Returned(UUID complaintId) implements ResponseEvent {

        @Override
        public String kind() {
            return "response.returned";
        }
    }

    /** Signed by whoever acts; {@code onBehalfOf} is empty unless they are a delegate. */
    record Signed(UUID complaintId, String onBehalfOf, String sha256) implements ResponseEvent {

        @Override
        public String kind() {
            return onBehalfOf.isEmpty() ? "response.signed" : "response.signed-by-delegate";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("onBehalfOf", onBehalfOf, "sha256", sha256);
        }
    }

    record Sent(UUID complaintId, Set<UUID> sharedWith, Dispatch.How way, String outcome) implements ResponseEvent {

        @Override
        public String kind() {
            return "response.sent";
        }

        /** By mail the letter itself is on its way only when its sender has sent it. */
        @Override
        public String notice() {
            return way == Dispatch.How.EMAIL ? kind() + "-by-email" : kind();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("how", way.words(), "outcome", outcome);
        }
    }
}
