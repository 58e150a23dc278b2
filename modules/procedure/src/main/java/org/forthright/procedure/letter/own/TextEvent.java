package org.forthright.procedure.letter.own;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.forthright.kernel.event.AuditedEvent;

/** What happened to an organisation's own text of a letter; on its own record, with no complaint. */
public sealed interface TextEvent extends AuditedEvent {

    /** The letter or phrase. */
    String text();

    /** The number of the text that it happened to. */
    int number();

    @Override
    default Map<String, String> details() {
        return Map.of("text", text(), "number", String.valueOf(number()));
    }

    /**
     * Somebody began a text.
     *
     * @param from what its words were copied from
     */
    record Started(String text, int number, String from) implements TextEvent {

        @Override
        public String kind() {
            return "procedure.letter-started";
        }

        @Override
        public Map<String, String> details() {
            Map<String, String> details = new HashMap<>(TextEvent.super.details());
            details.put("from", from);
            return details;
        }
    }

    record Written(String text, int number) implements TextEvent {

        @Override
        public String kind() {
            return "procedure.letter-written";
        }
    }

    record Submitted(String text, int number) implements TextEvent {

        @Override
        public String kind() {
            return "procedure.letter-submitted";
        }
    }

    record Returned(String text, int number) implements TextEvent {

        @Override
        public String kind() {
            return "procedure.letter-returned";
        }
    }

    record Approved(String text, int number, LocalDate inForceOn) implements TextEvent {

        @Override
        public String kind() {
            return "procedure.letter-approved";
        }

        @Override
        public Map<String, String> details() {
            Map<String, String> details = new HashMap<>(TextEvent.super.details());
            details.put("inForceOn", inForceOn.toString());
            return details;
        }
    }

    record Withdrawn(String text, int number) implements TextEvent {

        @Override
        public String kind() {
            return "procedure.letter-withdrawn";
        }
    }
}
