package org.forthright.organisation.onboarding;

import java.util.List;
import org.forthright.organisation.Profile;

/** What taking the files over would change, organisation by organisation; made by looking alone. */
public record Plan(List<Line> lines) {

    public Plan {
        lines = List.copyOf(lines);
    }

    /**
     * One organisation.
     *
     * @param changes what would be made, and what is told without being made
     */
    public record Line(Profile profile, List<Change> changes) {

        public Line {
            changes = List.copyOf(changes);
        }

        public List<Change> made() {
            return changes.stream().filter(change -> change.kind().isMade()).toList();
        }

        public List<Change> told() {
            return changes.stream().filter(change -> !change.kind().isMade()).toList();
        }

        boolean has(Change.Kind kind) {
            return changes.stream().anyMatch(change -> change.kind() == kind);
        }

        boolean has(Change.Kind kind, String what) {
            return changes.stream()
                    .anyMatch(change -> change.kind() == kind && change.what().equals(what));
        }
    }

    /** The organisations for which there is something to say. */
    public List<Line> notable() {
        return lines.stream().filter(line -> !line.changes().isEmpty()).toList();
    }

    /** How much would be made. */
    public int size() {
        return lines.stream().mapToInt(line -> line.made().size()).sum();
    }

    public boolean isEmpty() {
        return size() == 0;
    }
}
