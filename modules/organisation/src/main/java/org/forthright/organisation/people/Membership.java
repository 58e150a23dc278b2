package org.forthright.organisation.people;

import jakarta.persistence.Column;
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

    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate seenOn;

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

    /** Who vouches for the sign-in. */
    public String issuer() {
        return issuer;
    }

    /** What the issuer knows the person by. */
    public String subject() {
        return subject;
    }

    public int version() {
        return version;
    }

    /** The first day. */
    public LocalDate fromOn() {
        return fromOn;
    }

    public boolean isLiveOn(LocalDate day) {
        return !day.isBefore(fromOn) && (untilOn == null || !day.isAfter(untilOn));
    }

    /** The last day on which the door saw them; empty where it has not yet. */
    public Optional<LocalDate> seenOn() {
        return Optional.ofNullable(seenOn);
    }

    public Optional<LocalDate> untilOn() {
        return Optional.ofNullable(untilOn);
    }

    /** Whether they are here on that day or will be later. */
    public boolean isHereFrom(LocalDate day) {
        return untilOn == null || !untilOn.isBefore(day);
    }

    /** As the file of the organisation says it, with the roles that count. */
    public Profile.Person person(Set<Role> counting) {
        return new Profile.Person(username, name, email, counting, fromOn, untilOn);
    }

    /** Takes over what the file of the organisation says; the first day stays where it names none. */
    public void follow(Profile.Person person) {
        this.username = person.username();
        this.name = person.name();
        this.email = person.email();
        this.fromOn = Objects.requireNonNullElse(person.from(), fromOn);
        this.untilOn = person.until();
        hold(person.roles());
    }

    /** Exactly these roles from now on. */
    public final void hold(Set<Role> wanted) {
        if (!roles().equals(wanted)) {
            this.roles = wanted.stream().sorted().map(Role::code).toList();
        }
    }

    /** Somebody who had left is here again, from that day on. */
    public void comeBack(Profile.Person as, LocalDate from) {
        this.username = as.username();
        this.name = as.name();
        this.email = as.email();
        this.fromOn = from;
        this.untilOn = null;
        hold(as.roles());
    }

    /**
     * The person leaves; their sign-in opens nothing here from the day after. Of whoever came later than that, this row
     * says no day on which they were here; that they came and went stands in the audit.
     */
    public void endOn(LocalDate lastDay) {
        if (lastDay.isBefore(fromOn)) {
            this.fromOn = lastDay;
        }
        this.untilOn = lastDay;
    }
}
