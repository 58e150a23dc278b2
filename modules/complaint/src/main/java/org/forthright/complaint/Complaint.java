package org.forthright.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.forthright.kernel.text.OneLine;
import org.forthright.kernel.time.London;
import org.forthright.platform.tenancy.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What every organisation in a complaint may know of it. How far each of them is stands in its participation; the
 * person's words and name stand apart and are shown only where the person agreed.
 */
@Entity
public class Complaint {

    /** A subject is at most this long: a line of a list. */
    public static final int SUBJECT_LENGTH = 120;

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID organisationId;

    @Column(updatable = false)
    private String reference;

    private String subject;
    private String service;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private @Nullable UUID aboutOrganisationId;
    private Instant receivedAt;
    private LocalDate receivedOn;
    private Instant loggedAt;
    private @Nullable LocalDate happenedOn;
    private @Nullable LocalDate knownOn;

    @Version
    private int version;

    protected Complaint() {}

    /**
     * A complaint at its home, the organisation that received it first.
     *
     * @param receivedAt when any part of the organisation had it; the London date of it starts the law's clocks
     */
    public Complaint(Actor home, String reference, About about, Channel channel, Instant receivedAt, Instant loggedAt) {
        this.id = UUID.randomUUID();
        this.organisationId = home.organisationId();
        this.reference = reference;
        this.subject = about.subject();
        this.service = about.service();
        this.aboutOrganisationId = about.organisationId();
        this.happenedOn = about.happenedOn();
        this.knownOn = about.knownOn();
        this.channel = channel;
        this.receivedAt = receivedAt;
        this.receivedOn = London.dateOf(receivedAt);
        this.loggedAt = loggedAt;
    }

    /**
     * What the complaint is about.
     *
     * @param subject a few words for lists, without names
     * @param organisationId the organisation complained about, where known
     */
    public record About(
            String subject,
            String service,
            @Nullable UUID organisationId,
            @Nullable LocalDate happenedOn,
            @Nullable LocalDate knownOn) {

        /** Lists show it on one line. */
        public About {
            subject = OneLine.of(subject);
            service = OneLine.of(service);
        }
    }

    /** Calls it something else in lists. */
    public void rename(String subject) {
        this.subject = subject;
    }

    public UUID id() {
        return id;
    }

    /** The organisation that received the complaint first. */
    public UUID homeId() {
        return organisationId;
    }

    public String reference() {
        return reference;
    }

    public String subject() {
        return subject;
    }

    public String service() {
        return service;
    }

    public Channel channel() {
        return channel;
    }

    public Optional<UUID> aboutOrganisationId() {
        return Optional.ofNullable(aboutOrganisationId);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Instant loggedAt() {
        return loggedAt;
    }

    public Optional<LocalDate> happenedOn() {
        return Optional.ofNullable(happenedOn);
    }

    public Optional<LocalDate> knownOn() {
        return Optional.ofNullable(knownOn);
    }
}
