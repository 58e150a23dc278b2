package org.forthright.organisation.people.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.forthright.organisation.people.Membership;
import org.forthright.platform.tenancy.Role;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with one person's access.
 *
 * @param roles those that count today
 * @param seen when they were last here; null where nothing says so
 * @param confirmed the latest confirmation; null for none
 */
public record Reviewed(
        Membership member,
        Set<Role> roles,
        @Nullable LocalDate seen,
        @Nullable AccessConfirmation confirmed) {

    /** Looked at once a year, and for the first time a year after the first day. */
    private static final int YEARS = 1;

    public Reviewed {
        roles = Set.copyOf(roles);
    }

    public LocalDate dueOn() {
        LocalDate since = confirmed == null ? member.fromOn() : confirmed.confirmedOn();
        return since.plusYears(YEARS);
    }

    public boolean isOverdueOn(LocalDate day) {
        return dueOn().isBefore(day);
    }

    /** Whether they were not here for so many days; somebody new counts from their first day. */
    public boolean isMissingSince(LocalDate day, int days) {
        return lastSeen().orElse(member.fromOn()).isBefore(day.minusDays(days));
    }

    public Optional<LocalDate> lastSeen() {
        return Optional.ofNullable(seen);
    }

    public Optional<AccessConfirmation> lastConfirmed() {
        return Optional.ofNullable(confirmed);
    }
}
