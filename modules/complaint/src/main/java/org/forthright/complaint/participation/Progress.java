package org.forthright.complaint.participation;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthright.complaint.Stage;
import org.jspecify.annotations.Nullable;

/** How far a participant is, as the others in the complaint may see it. */
@Entity
public class Progress {

    @EmbeddedId
    private Participation.Key key;

    @Column(updatable = false)
    private String organisationName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Capacity capacity;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private LocalDate receivedOn;
    private LocalDate acknowledgeBy;
    private @Nullable LocalDate acknowledgedOn;
    private @Nullable LocalDate respondBy;
    private @Nullable LocalDate answeredOn;
    private @Nullable String outcome;
    private List<UUID> visibleTo = new ArrayList<>();

    @Version
    private int version;

    protected Progress() {}

    Progress(Participation participation, String organisationName) {
        this.key = new Participation.Key(participation.organisationId(), participation.complaintId());
        this.organisationName = organisationName;
        this.capacity = participation.capacity();
        follow(participation);
    }

    final void follow(Participation participation) {
        stage = participation.stage();
        receivedOn = participation.receivedOn();
        acknowledgeBy = participation.acknowledgeBy();
        acknowledgedOn = participation.acknowledgedOn().orElse(null);
        respondBy = participation.respondBy().orElse(null);
        answeredOn = participation.answeredOn().orElse(null);
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

    public UUID organisationId() {
        return key.organisationId();
    }

    public UUID complaintId() {
        return key.complaintId();
    }

    public String organisationName() {
        return organisationName;
    }

    public Capacity capacity() {
        return capacity;
    }

    public Stage stage() {
        return stage;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate acknowledgeBy() {
        return acknowledgeBy;
    }

    public Optional<LocalDate> acknowledgedOn() {
        return Optional.ofNullable(acknowledgedOn);
    }

    public Optional<LocalDate> respondBy() {
        return Optional.ofNullable(respondBy);
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    /** The overall outcome in words, once the participant has answered. */
    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }
}
