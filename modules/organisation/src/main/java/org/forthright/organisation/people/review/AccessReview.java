package org.forthright.organisation.people.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forthright.kernel.time.London;
import org.forthright.organisation.people.Appointments;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;

/** Everybody who works here, with when they were last here and when their access was last confirmed. */
@ApplicationScoped
public class AccessReview {

    private final Memberships memberships;
    private final Appointments appointments;
    private final AccessConfirmations confirmations;
    private final LastSeen lastSeen;
    private final Clock clock;

    @Inject
    AccessReview(
            Memberships memberships,
            Appointments appointments,
            AccessConfirmations confirmations,
            LastSeen lastSeen,
            Clock clock) {
        this.memberships = memberships;
        this.appointments = appointments;
        this.confirmations = confirmations;
        this.lastSeen = lastSeen;
        this.clock = clock;
    }

    /** By name. */
    public List<Reviewed> everybody() {
        return with(lastSeen.days());
    }

    /** How many are overdue, without asking when anybody was here. */
    public long overdue() {
        return with(Map.of()).stream().filter(each -> each.isOverdueOn(today())).count();
    }

    private List<Reviewed> with(Map<UUID, LocalDate> seen) {
        Map<UUID, AccessConfirmation> latest = confirmations.latest();
        return memberships.today().stream()
                .map(member -> reviewed(member, seen, latest))
                .toList();
    }

    private Reviewed reviewed(Membership member, Map<UUID, LocalDate> seen, Map<UUID, AccessConfirmation> latest) {
        return new Reviewed(
                member, appointments.rolesOn(member, today()), seen.get(member.id()), latest.get(member.id()));
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
