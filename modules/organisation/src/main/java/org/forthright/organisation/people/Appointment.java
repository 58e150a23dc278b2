package org.forthright.organisation.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.refusal.TextLength;
import org.jspecify.annotations.Nullable;

/** Somebody holds an office of the Regulations from one day on; kept when it is over, as everything done under it is. */
@Entity
public class Appointment {

    public static final TextLength HOST = new TextLength("The organisation", 200, Citation.regulation("4", "2.4"));

    @Id
    private UUID id;

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Office office;

    private UUID personId;
    private String hostedBy;
    private LocalDate fromOn;
    private @Nullable LocalDate untilOn;
    private @Nullable Instant withdrawnAt;

    @Version
    private int version;

    protected Appointment() {}

    /**
     * Appoints somebody.
     *
     * @param hostedBy the other organisation whose complaints manager this is; empty for one of our own
     * @param until the last day; null where none is known
     */
    public Appointment(Office office, Membership person, String hostedBy, LocalDate from, @Nullable LocalDate until) {
        HOST.require(hostedBy);
        if (until != null && until.isBefore(from)) {
            throw new Refusal(PeopleRefusal.ENDS_BEFORE_IT_BEGINS);
        }
        this.id = UUID.randomUUID();
        this.organisationId = person.organisationId();
        this.office = office;
        this.personId = person.id();
        this.hostedBy = office == Office.COMPLAINTS_MANAGER ? hostedBy : "";
        this.fromOn = from;
        this.untilOn = until;
    }

    public UUID id() {
        return id;
    }

    public Office office() {
        return office;
    }

    public UUID personId() {
        return personId;
    }

    public boolean isOf(UUID person) {
        return personId.equals(person);
    }

    public String hostedBy() {
        return hostedBy;
    }

    public LocalDate fromOn() {
        return fromOn;
    }

    public Optional<LocalDate> untilOn() {
        return Optional.ofNullable(untilOn);
    }

    public int version() {
        return version;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public boolean isLiveOn(LocalDate day) {
        return !isWithdrawn() && !day.isBefore(fromOn) && !isOverOn(day);
    }

    /** Whether nothing can be done under it any more. */
    public boolean isOverOn(LocalDate day) {
        return isWithdrawn() || (untilOn != null && untilOn.isBefore(day));
    }

    /** Whether it counts on that day or on any later one. */
    public boolean reachesBeyond(LocalDate lastDay) {
        return !isOverOn(lastDay.plusDays(1));
    }

    /** Whether there is a day between these on which it counts. */
    public boolean overlaps(LocalDate from, @Nullable LocalDate until) {
        return !isOverOn(from) && (until == null || !fromOn.isAfter(until));
    }

    /** The last day; null where none is known any more. One that would end before it began is taken back. */
    public void endOn(@Nullable LocalDate lastDay, Instant now) {
        if (isWithdrawn()) {
            throw new Refusal(PeopleRefusal.OVER_ALREADY);
        }
        if (lastDay != null && lastDay.isBefore(fromOn)) {
            withdrawnAt = now;
        } else {
            untilOn = lastDay;
        }
    }
}
