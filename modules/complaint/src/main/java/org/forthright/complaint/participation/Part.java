package org.forthright.complaint.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.Stage;
import org.forthright.complaint.clock.StatutoryDates;
import org.forthright.kernel.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's part in a complaint: in what capacity, how far it is, and by which dates. My own is my
 * {@link Participation}; as much of it as the others in the complaint may see is my {@link Progress}.
 */
@MappedSuperclass
public abstract class Part {

    @EmbeddedId
    private Key key;

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

    protected Part() {}

    Part(Key key, Capacity capacity, StatutoryDates dates) {
        this.key = key;
        this.capacity = capacity;
        this.stage = Stage.RECEIVED;
        this.receivedOn = dates.receivedOn();
        this.acknowledgeBy = dates.acknowledgeBy();
    }

    /** The same part, for others to see. */
    Part(Part followed) {
        this.key = followed.key;
        this.capacity = followed.capacity;
        follow(followed);
    }

    /** The organisation and the complaint. */
    @Embeddable
    public record Key(UUID organisationId, UUID complaintId) {}

    final void follow(Part followed) {
        stage = followed.stage;
        receivedOn = followed.receivedOn;
        acknowledgeBy = followed.acknowledgeBy;
        acknowledgedOn = followed.acknowledgedOn;
        respondBy = followed.respondBy;
        answeredOn = followed.answeredOn;
    }

    /** Refuses once the person has an acknowledgement. */
    public final void requireToAcknowledge() {
        if (acknowledgedOn != null) {
            throw new Refusal(ComplaintRefusal.ALREADY_ACKNOWLEDGED);
        }
    }

    final void acknowledgedOn(LocalDate day) {
        requireToAcknowledge();
        acknowledgedOn = day;
    }

    /** A day that was kept stays as it was. */
    final void acknowledgeBy(LocalDate day) {
        if (acknowledgedOn == null) {
            acknowledgeBy = day;
        }
    }

    final void respondBy(@Nullable LocalDate day) {
        respondBy = day;
    }

    final void answeredOn(LocalDate day) {
        answeredOn = day;
    }

    /** Refuses a stage that does not follow from this one. */
    final void advance(Stage following) {
        if (!stage.next().contains(following)) {
            throw new Refusal(ComplaintRefusal.STAGE_DOES_NOT_ALLOW);
        }
        stage = following;
    }

    public UUID complaintId() {
        return key.complaintId();
    }

    public UUID organisationId() {
        return key.organisationId();
    }

    public Capacity capacity() {
        return capacity;
    }

    public boolean isHome() {
        return capacity == Capacity.HOME;
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
}
