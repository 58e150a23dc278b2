package org.forthright.complaint.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.Stage;
import org.forthright.complaint.clock.StatutoryDates;
import org.forthright.kernel.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * My organisation's part in a complaint: its stage, its statutory dates from its own receipt, its handler. Work lists
 * are driven from this row; no other organisation ever sees it (what they may see is its {@link Progress}).
 */
@Entity
public class Participation extends Part {

    @Column(updatable = false)
    private UUID homeOrganisationId;

    @Column(updatable = false)
    private Instant startedAt;

    @Column(name = "six_months_on")
    private LocalDate limitOn;

    private @Nullable UUID handlerId;

    @Column(name = "is_open")
    private boolean open;

    private LocalDate dueOn;
    private String procedureVersion;

    @Enumerated(EnumType.STRING)
    private WaitingOn waitingOn;

    private Shown shown;

    @Version
    private int version;

    protected Participation() {}

    /**
     * The home's own part, when the complaint comes in.
     *
     * @param procedureVersion the label of its procedure in force on receipt
     */
    public Participation(
            UUID complaintId, UUID homeId, Shown shown, Instant now, StatutoryDates dates, String procedureVersion) {
        super(new Key(homeId, complaintId), Capacity.HOME, dates);
        this.homeOrganisationId = homeId;
        this.startedAt = now;
        this.limitOn = dates.limitOn();
        this.open = true;
        this.dueOn = dates.acknowledgeBy();
        this.procedureVersion = procedureVersion;
        this.waitingOn = WaitingOn.US;
        this.shown = shown;
    }

    /** Acknowledged; the next thing is to agree the plan by that day. */
    public void acknowledge(LocalDate on, LocalDate planBy) {
        acknowledgedOn(on);
        moveTo(Stage.PLANNING, planBy);
    }

    public void allocateTo(UUID handler) {
        if (!open) {
            throw new Refusal(ComplaintRefusal.STAGE_DOES_NOT_ALLOW);
        }
        handlerId = handler;
    }

    /** The date on which the person will have the response, as agreed or set. */
    public void answerBy(LocalDate day) {
        if (handlerId == null) {
            throw new Refusal(ComplaintRefusal.NO_HANDLER);
        }
        if (!stage().takesPlans()) {
            throw new Refusal(ComplaintRefusal.STAGE_DOES_NOT_ALLOW);
        }
        respondBy(day);
        if (stage() == Stage.PLANNING) {
            moveTo(Stage.INVESTIGATING, day);
        } else {
            dueOn = day;
        }
    }

    /** Another organisation answers, by a day of its own; this one keeps watch until the last day for an answer. */
    public void handOver() {
        moveTo(Stage.WITH_PROVIDER, limitOn);
        respondBy(null);
        waitingOn = WaitingOn.PROVIDER;
    }

    /** The person has the response. */
    public void answered(LocalDate on, LocalDate closeBy) {
        answeredOn(on);
        moveTo(Stage.ANSWERED, closeBy);
    }

    /** Whoever it was forwarded to has answered the person; the watching ends and the closing begins. */
    public void answeredElsewhere(LocalDate closeBy) {
        moveTo(Stage.ANSWERED_ELSEWHERE, closeBy);
    }

    /**
     * The Ombudsman expects something by that day: a closed complaint comes back to the work list until it is given. On an
     * open one the day of its stage stays, and the list puts the nearer of the two first.
     */
    public void owesOmbudsman(LocalDate by) {
        if (stage() == Stage.CLOSED) {
            dueOn = by;
            open = true;
            waitingOn = WaitingOn.US;
        }
    }

    /** The Ombudsman has what it asked for. */
    public void gaveOmbudsman() {
        open = stage() != Stage.CLOSED;
    }

    public void close() {
        moveTo(Stage.CLOSED, dueOn);
        open = false;
    }

    /** Moves on; refuses a stage that does not follow from this one. */
    public void moveTo(Stage following, LocalDate due) {
        advance(following);
        dueOn = due;
        waitingOn = WaitingOn.US;
    }

    /** Moves on within the agreed date. */
    public void moveTo(Stage following) {
        moveTo(following, dueOn);
    }

    /** Refuses once the response is checked, for it answers the points that were agreed. */
    public void requireTakesPoints() {
        if (!stage().takesPoints()) {
            throw new Refusal(ComplaintRefusal.STAGE_DOES_NOT_ALLOW);
        }
    }

    /**
     * Handled by another version from now on; a day that the old one counted becomes that of the new one.
     *
     * @param version the label of the new one
     * @param dates what the new one counts from the receipt
     * @param due what is due next under the new one
     */
    public void handleBy(String version, StatutoryDates dates, LocalDate due) {
        if (!stage().isOpen()) {
            throw new Refusal(ComplaintRefusal.STAGE_DOES_NOT_ALLOW);
        }
        procedureVersion = version;
        dueOn = due;
        limitOn = dates.limitOn();
        acknowledgeBy(dates.acknowledgeBy());
    }

    /** A closed complaint waits for nobody. */
    public void waitFor(WaitingOn whom) {
        if (open) {
            waitingOn = whom;
        }
    }

    /** What my organisation's lists call it; refuses an empty subject and one that is longer than a line. */
    public void rename(String subject) {
        shown = shown.called(subject);
    }

    public UUID homeId() {
        return homeOrganisationId;
    }

    /** The last day for an answer, unless the person agrees to a later one. */
    public LocalDate limitOn() {
        return limitOn;
    }

    public Optional<UUID> handlerId() {
        return Optional.ofNullable(handlerId);
    }

    public boolean isHandledBy(@Nullable UUID person) {
        return handlerId != null && handlerId.equals(person);
    }

    /** Whether it stands on the work list: a closed one does for the Ombudsman's sake; {@link Stage#isOpen} says if it is dealt with. */
    public boolean isOpen() {
        return open;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** The label of my own version by which I handle this: the one in force on receipt, until I move it to a newer one. */
    public String procedureVersion() {
        return procedureVersion;
    }

    /** What is to be done, as the work list says it; a closed complaint is on it for the Ombudsman's sake alone. */
    public String nextStep() {
        return stage() == Stage.CLOSED && open ? "Give the Ombudsman what it asks for" : stage().nextStep();
    }

    public WaitingOn waitingOn() {
        return waitingOn;
    }

    public String reference() {
        return shown.reference();
    }

    /** The name by which my organisation knows the complaint: the person, and the patient where they differ. */
    public String name() {
        return shown.name();
    }

    public String subject() {
        return shown.subject();
    }

    public List<String> tags() {
        return shown.tags();
    }

    public int version() {
        return version;
    }
}
