package org.forthright.complaint.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a participant is, as the others in the complaint may see it. */
@Entity
public class Progress extends Part {

    @Column(updatable = false)
    private String organisationName;

    private @Nullable LocalDate promisedBy;
    private @Nullable String outcome;
    private List<UUID> visibleTo = new ArrayList<>();

    @Version
    private int version;

    protected Progress() {}

    Progress(Participation participation, String organisationName) {
        super(participation);
        this.organisationName = organisationName;
    }

    /** Another organisation answers from now on; it knows of the day that the person was promised. */
    void handOver(UUID organisation) {
        promisedBy = respondBy().orElse(null);
        showTo(organisation);
    }

    void showTo(UUID organisation) {
        if (!visibleTo.contains(organisation)) {
            visibleTo.add(organisation);
        }
    }

    void hideFrom(UUID organisation) {
        visibleTo.remove(organisation);
    }

    void conclude(String outcome) {
        this.outcome = outcome;
    }

    public String organisationName() {
        return organisationName;
    }

    /** The day for an answer that the person was promised before somebody else took the answering over. */
    public Optional<LocalDate> promisedBy() {
        return Optional.ofNullable(promisedBy);
    }

    /** The overall outcome in words, once the participant has answered. */
    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }
}
