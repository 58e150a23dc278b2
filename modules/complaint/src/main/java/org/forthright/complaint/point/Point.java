package org.forthright.complaint.point;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.kernel.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** One thing that the person wants answered, in words agreed with them (procedure 9.22). */
@Entity
public class Point {

    /** At most this many characters: one point, not the whole account. */
    public static final int MAX_LENGTH = 500;

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID complaintId;
    private int number;
    private @Nullable UUID aboutOrganisationId;
    private String summary;
    private List<UUID> visibleTo = new ArrayList<>();

    @Version
    private int version;

    protected Point() {}

    public Point(UUID organisationId, UUID complaintId, int number, String summary, @Nullable UUID about) {
        this.id = UUID.randomUUID();
        this.organisationId = organisationId;
        this.complaintId = complaintId;
        this.number = number;
        reword(summary, about);
    }

    /** Refuses an empty point and one that is longer than one point can be. */
    public final void reword(String summary, @Nullable UUID about) {
        if (summary.isBlank() || summary.length() > MAX_LENGTH) {
            throw new Refusal(ComplaintRefusal.POINT_LENGTH);
        }
        this.summary = summary;
        this.aboutOrganisationId = about;
    }

    public void showTo(UUID organisation) {
        if (!visibleTo.contains(organisation)) {
            visibleTo.add(organisation);
        }
    }

    public UUID id() {
        return id;
    }

    /** The organisation that agreed it with the person. */
    public UUID organisationId() {
        return organisationId;
    }

    public boolean isOwnOf(UUID organisation) {
        return organisationId.equals(organisation);
    }

    /** Whether another organisation has it: its words are then what both agreed to answer. */
    public boolean isForwarded() {
        return !visibleTo.isEmpty();
    }

    /** From 1; letters and findings keep it. */
    public int number() {
        return number;
    }

    public String summary() {
        return summary;
    }

    public Optional<UUID> aboutOrganisationId() {
        return Optional.ofNullable(aboutOrganisationId);
    }

    public int version() {
        return version;
    }
}
