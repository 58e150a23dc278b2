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

    /** One paragraph says something else, is left out, or is back in. */
    record ParagraphChanged(int number, String paragraph, Change change) implements ProcedureEvent {

        /** How it changed. */
        public enum Change {
            WORDED,
            LEFT_OUT,
            RESTORED,
            ADDED
        }

        @Override
        public String kind() {
            return switch (change) {
                case WORDED -> "procedure.paragraph-worded";
                case LEFT_OUT -> "procedure.paragraph-left-out";
                case RESTORED -> "procedure.paragraph-restored";
                case ADDED -> "procedure.paragraph-added";
            };
        }

        @Override
        public Map<String, String> details() {
            return Map.of("number", String.valueOf(number), "paragraph", paragraph);
        }
    }

    record SectionChosen(int number, String section, boolean leftOut) implements ProcedureEvent {

        @Override
        public String kind() {
            return leftOut ? "procedure.section-left-out" : "procedure.section-restored";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("number", String.valueOf(number), "section", section);
        }
    }

    /**
     * Somebody set something otherwise.
     *
     * @param changes in words: "Acknowledge within: 2"
     */
    record SettingsChanged(int number, String changes) implements ProcedureEvent {

        @Override
        public String kind() {
            return "procedure.settings-changed";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("number", String.valueOf(number), "changes", changes);
        }
    }

    record SlotFilled(int number, String slot, boolean applicable) implements ProcedureEvent {

        @Override
        public String kind() {
            return applicable ? "procedure.slot-filled" : "procedure.slot-deleted";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("number", String.valueOf(number), "slot", slot);
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

    /** The same procedure in easy words and pictures stands beside the version, or no longer does. */
    record EasyReadChanged(int number, boolean added) implements ProcedureEvent {

        @Override
        public String kind() {
            return added ? "procedure.easy-read-added" : "procedure.easy-read-removed";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("number", String.valueOf(number));
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
