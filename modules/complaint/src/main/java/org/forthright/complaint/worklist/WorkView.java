package org.forthright.complaint.worklist;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.complaint.Stage;
import org.forthright.complaint.participation.Participation;

/** A choice of open complaints, under an address of its own. */
public enum WorkView {
    MINE("My complaints"),
    ALL("All open"),
    TO_ACKNOWLEDGE("To acknowledge"),
    TO_SIGN("To sign"),
    WITH_PROVIDERS("With providers");

    private final String title;

    WorkView(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** As the address names it, for example {@code to-acknowledge}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<WorkView> of(String code) {
        return Stream.of(values()).filter(view -> view.code().equals(code)).findFirst();
    }

    /** @param readers whose own complaints are meant: the reader, and whom they stand in for */
    public boolean shows(Participation participation, Set<UUID> readers) {
        return switch (this) {
            case MINE -> participation.handlerId().filter(readers::contains).isPresent();
            case ALL -> true;
            case TO_ACKNOWLEDGE -> participation.stage() == Stage.RECEIVED;
            case TO_SIGN -> participation.stage() == Stage.SIGNING;
            case WITH_PROVIDERS -> participation.stage() == Stage.WITH_PROVIDER;
        };
    }
}
