package org.forthright.procedure.version;

import java.time.LocalDate;
import java.util.Map;
import org.forthright.kernel.event.AuditedEvent;

/** What happened to an organisation's own procedure; on its own record, with no complaint. */
public sealed interface ProcedureEvent extends AuditedEvent {

    /** The number of the version that it happened to. */
    int number();

    /**
     * Somebody began a version.
     *
     * @param from what its words were copied from
     */
    record Started(int number, String from) implements ProcedureEvent {

        @Override
        public String kind() {
            return "procedure.started";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("number", String.valueOf(number), "from", from);
        }
    }

    record Submitted(int number) implements ProcedureEvent {

        @Override
        public String kind() {
            return "procedure.submitted";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("number", String.valueOf(number));
        }
    }

    record Returned(int number) implements ProcedureEvent {

        @Override
        public String kind() {
            return "procedure.returned";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("number", String.valueOf(number));
        }
    }

    record Published(int number, LocalDate inForceOn) implements ProcedureEvent {

        @Override
        public String kind() {
            return "procedure.published";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("number", String.valueOf(number), "inForceOn", inForceOn.toString());
        }
    }

    record Withdrawn(int number) implements ProcedureEvent {

        @Override
        public String kind() {
            return "procedure.withdrawn";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("number", String.valueOf(number));
        }
    }
}
