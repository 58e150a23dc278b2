package org.forthright.organisation.people.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthright.organisation.people.Membership;
import org.forthright.platform.tenancy.Role;
import org.hibernate.annotations.Immutable;

/** Somebody looked at a person's roles on that day and confirmed that they are needed; kept as it was. */
@Entity
@Immutable
public class AccessConfirmation {

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID personId;
    private List<String> roles;
    private LocalDate confirmedOn;
    private UUID confirmedBy;

    protected AccessConfirmation() {}

    /** @param roles those that count on the day */
    public AccessConfirmation(Membership person, Set<Role> roles, LocalDate on, UUID by) {
        this.id = UUID.randomUUID();
        this.organisationId = person.organisationId();
        this.personId = person.id();
        this.roles = roles.stream().sorted().map(Role::code).toList();
        this.confirmedOn = on;
        this.confirmedBy = by;
    }

    public UUID personId() {
        return personId;
    }

    /** The codes of the roles as they were. */
    public List<String> roles() {
        return roles;
    }

    public LocalDate confirmedOn() {
        return confirmedOn;
    }

    public UUID confirmedBy() {
        return confirmedBy;
    }
}
