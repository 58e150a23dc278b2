package org.forthright.organisation.people.absence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.organisation.people.Membership;
import org.jspecify.annotations.Nullable;

/** Somebody is away between two days, and a colleague sees to their work as to their own. */
@Entity
public class Absence {

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID personId;
    private UUID coverId;
    private LocalDate fromOn;
    private LocalDate untilOn;
    private UUID notedBy;
    private @Nullable Instant endedAt;

    @Version
    private int version;

    protected Absence() {}

    /** @param notedBy who wrote it down */
    public Absence(Membership person, Membership cover, LocalDate from, LocalDate until, UUID notedBy) {
        if (until.isBefore(from)) {
            throw new Refusal(AbsenceRefusal.ENDS_BEFORE_IT_BEGINS);
        }
        if (person.id().equals(cover.id())) {
            throw new Refusal(AbsenceRefusal.FOR_THEMSELVES);
        }
        if (!cover.handlesComplaints()) {
            throw new Refusal(AbsenceRefusal.HANDLES_NOTHING);
        }
        this.id = UUID.randomUUID();
        this.organisationId = person.organisationId();
        this.personId = person.id();
        this.coverId = cover.id();
        this.fromOn = from;
        this.untilOn = until;
        this.notedBy = notedBy;
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    public UUID coverId() {
        return coverId;
    }

    public LocalDate fromOn() {
        return fromOn;
    }

    public LocalDate untilOn() {
        return untilOn;
    }

    public boolean isEndedEarly() {
        return endedAt != null;
    }

    public boolean isLiveOn(LocalDate day) {
        return endedAt == null && !day.isBefore(fromOn) && !day.isAfter(untilOn);
    }

    public boolean isOverOn(LocalDate day) {
        return endedAt != null || day.isAfter(untilOn);
    }

    /** Whether there is a day between these on which it counts. */
    public boolean overlaps(LocalDate from, LocalDate until) {
        return endedAt == null && !from.isAfter(untilOn) && !until.isBefore(fromOn);
    }

    /** The person is back, or never went. */
    public void end(Instant now) {
        if (isOverOn(London.dateOf(now))) {
            throw new Refusal(AbsenceRefusal.OVER_ALREADY);
        }
        this.endedAt = now;
    }

    /** Somebody else stands in from now on. */
    void coverBy(Membership successor) {
        this.coverId = successor.id();
    }
}
