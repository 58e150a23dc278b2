package org.forthright.organisation.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.forthright.organisation.Profile;
import org.forthright.platform.tenancy.Role;
import org.jspecify.annotations.Nullable;

/** A person as one organisation knows them. Known by issuer and subject of the sign-in, never by email. */
@Entity
public class Membership {

    @Id
    private UUID id;

    private UUID organisationId;
    private String issuer;
    private String subject;
    private String username = "";
    private String name;
    private String email;
    private List<String> roles;
    private LocalDate fromOn;
    private @Nullable LocalDate untilOn;

    @Version
    private int version;

    protected Membership() {}

    public Membership(
            UUID organisationId,
            String issuer,
            String subject,
            String name,
            String email,
            Collection<Role> roles,
            LocalDate from) {
        this.id = UUID.randomUUID();
        this.organisationId = organisationId;
        this.issuer = issuer;
        this.subject = subject;
        this.name = name;
        this.email = email;
        this.roles = roles.stream().map(Role::code).toList();
        this.fromOn = from;
    }

    public UUID id() {
        return id;
    }

    /** With what the person signs in; empty where nobody has said so yet. */
    public String username() {
        return username;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Set<Role> roles() {
        return roles.stream()
                .map(Role::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** Whether complaints can be given to this person. */
    public boolean handlesComplaints() {
        Set<Role> held = roles();
        return held.contains(Role.HANDLER)
                || held.contains(Role.COMPLAINTS_MANAGER)
                || held.contains(Role.COMPLAINT_LEAD);
    }

    /** The first day. */
    public LocalDate fromOn() {
        return fromOn;
    }

    public boolean isLiveOn(LocalDate day) {
        return !day.isBefore(fromOn) && (untilOn == null || !day.isAfter(untilOn));
    }

    /** As the file of the organisation says it. */
    public Profile.Person person() {
        return new Profile.Person(username, name, email, roles(), fromOn, untilOn);
    }

    /** Takes over what the file of the organisation says; the first day stays where it names none. */
    public void follow(Profile.Person person) {
        this.username = person.username();
        this.name = person.name();
        this.email = person.email();
        this.fromOn = Objects.requireNonNullElse(person.from(), fromOn);
        this.untilOn = person.until();
        if (!roles().equals(person.roles())) {
            this.roles = person.roles().stream().map(Role::code).toList();
        }
    }

    /** The person leaves; their sign-in opens nothing here from the day after. */
    public void endOn(LocalDate lastDay) {
        this.untilOn = lastDay;
    }
}
