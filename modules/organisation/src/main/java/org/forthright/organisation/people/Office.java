package org.forthright.organisation.people;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthright.kernel.law.Citation;
import org.forthright.platform.tenancy.Role;

/** The two offices that every body which takes part in complaints has to fill (SI 2009/309 reg. 4(1)). */
public enum Office {
    /** Answers for compliance and signs; one at a time. */
    RESPONSIBLE_PERSON(Role.RESPONSIBLE_PERSON, Citation.regulation("4(1)(a)", "2.1")),
    /** Runs the procedure; may be the responsible person, or another body's complaints manager. */
    COMPLAINTS_MANAGER(Role.COMPLAINTS_MANAGER, Citation.regulation("4(1)(b)", "2.4"));

    private final Role role;
    private final Citation citation;

    Office(Role role, Citation citation) {
        this.role = role;
        this.citation = citation;
    }

    public Role role() {
        return role;
    }

    public String title() {
        return role.title();
    }

    public Citation citation() {
        return citation;
    }

    /** Whether one person alone holds it on any day. */
    public boolean isHeldByOne() {
        return this == RESPONSIBLE_PERSON;
    }

    public static Optional<Office> of(Role role) {
        return Stream.of(values()).filter(office -> office.role == role).findFirst();
    }

    /** The roles that nobody is given but by an appointment. */
    public static Set<Role> roles() {
        return Stream.of(values()).map(Office::role).collect(Collectors.toUnmodifiableSet());
    }
}
