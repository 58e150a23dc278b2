package org.forthright.platform.document;

import java.util.Map;
import java.util.UUID;
import org.forthright.kernel.event.DomainEvent;
import org.forthright.platform.audit.AuditTrail;

/** What happened to a paper; internal to the organisation that did it. */
public sealed interface DocumentEvent extends DomainEvent {

    record Added(UUID complaintId, Map<String, String> details) implements DocumentEvent {

        static Added of(Document document) {
            return new Added(document.complaintId(), named(document));
        }

        @Override
        public String kind() {
            return "document.added";
        }
    }

    record Read(UUID complaintId, Map<String, String> details) implements DocumentEvent {

        static Read of(Document document) {
            return new Read(document.complaintId(), named(document));
        }

        @Override
        public String kind() {
            return "document.read";
        }
    }

    private static Map<String, String> named(Document document) {
        return Map.of(AuditTrail.DOCUMENT, document.id().toString(), "name", document.name());
    }
}
