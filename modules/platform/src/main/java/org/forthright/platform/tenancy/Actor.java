package org.forthright.platform.tenancy;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in this request or job, and for which organisation.
 *
 * @param personId the membership of the person in this organisation; null for the public and for jobs
 */
public record Actor(
        UUID organisationId,
        String organisationCode,
        String organisationName,
        @Nullable UUID personId,
        String personName,
        Set<Role> roles) {

    private static final String CLOCKWORK = "The platform";

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** A member of the public at an organisation's door. */
    public static Actor visitor(UUID organisationId, String organisationCode, String organisationName) {
        return new Actor(organisationId, organisationCode, organisationName, null, "A member of the public", Set.of());
    }

    /** The platform itself, doing what falls due in an organisation. */
    public static Actor clockwork(UUID organisationId) {
        return new Actor(organisationId, "", "", null, CLOCKWORK, Set.of());
    }

    /** Whether nobody acts but the platform, which alone says what an organisation is. */
    public boolean isClockwork() {
        return personId == null && personName.equals(CLOCKWORK);
    }

    public boolean holds(Role role) {
        return roles.contains(role);
    }

    public boolean holdsAny(Role first, Role... others) {
        return EnumSet.of(first, others).stream().anyMatch(roles::contains);
    }

    /** The person behind the action; refuses when nobody is signed in. */
    public UUID person() {
        if (personId == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return personId;
    }

    public boolean is(@Nullable UUID person) {
        return personId != null && personId.equals(person);
    }
}
