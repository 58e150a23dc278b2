package org.forthright.complaint.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
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

    private @Nullable String outcome;
    private List<UUID> visibleTo = new ArrayList<>();

    @Version
    private int version;

    protected Progress() {}

    Progress(Participation participation, String organisationName) {
        super(participation);
        this.organisationName = organisationName;
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

    /** The overall outcome in words, once the participant has answered. */
    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }
}
