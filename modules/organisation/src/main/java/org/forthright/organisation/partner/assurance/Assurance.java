package org.forthright.organisation.partner.assurance;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.organisation.partner.PartnerRefusal;
import org.forthright.organisation.partner.Provider;
import org.jspecify.annotations.Nullable;

/** What a commissioner knows of one duty of one provider, what shows it, and when it looks again. */
@Entity
public class Assurance {

    public static final int LONGEST_EVIDENCE = 2000;
    public static final int LONGEST_LINK = 500;

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID entryId;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    @Enumerated(EnumType.STRING)
    private DutyState state;

    private String evidence;
    private String link;
    private LocalDate notedOn;
    private @Nullable LocalDate reviewOn;

    @Version
    private int version;

    protected Assurance() {}

    public Assurance(Provider provider, Duty duty, Finding finding) {
        this.id = UUID.randomUUID();
        this.organisationId = provider.organisationId();
        this.entryId = provider.id();
        this.duty = duty;
        find(finding);
    }

    /**
     * What was found.
     *
     * @param evidence in words; may be empty
     * @param link the page that shows it; may be empty
     * @param on the day of which this is true
     * @param review the day on which to look again; null when nobody needs to
     */
    public record Finding(
            DutyState state,
            String evidence,
            String link,
            LocalDate on,
            @Nullable LocalDate review) {

        public Finding {
            requireNonNull(state, "state");
            requireNonNull(evidence, "evidence");
            requireNonNull(link, "link");
            requireNonNull(on, "on");
            if (state.needsEvidence() && evidence.isBlank() && link.isBlank()) {
                throw new Refusal(PartnerRefusal.EVIDENCE_MISSING);
            }
            if (!link.isEmpty() && !isAddress(link)) {
                throw new Refusal(PartnerRefusal.NOT_AN_ADDRESS);
            }
        }

        /** Nothing but pages of the web is ever made a link of. */
        public static boolean isAddress(String link) {
            return link.matches("https?://\\S+");
        }
    }

    public final void find(Finding finding) {
        this.state = finding.state();
        this.evidence = finding.evidence();
        this.link = finding.link();
        this.notedOn = finding.on();
        this.reviewOn = finding.review();
    }

    public UUID entryId() {
        return entryId;
    }

    public Duty duty() {
        return duty;
    }

    public DutyState state() {
        return state;
    }

    public String evidence() {
        return evidence;
    }

    public String link() {
        return link;
    }

    public LocalDate notedOn() {
        return notedOn;
    }

    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(reviewOn);
    }

    public int version() {
        return version;
    }

    /** The day on which somebody was to look again has passed. */
    public boolean isOverdueOn(LocalDate day) {
        return reviewOn != null && reviewOn.isBefore(day);
    }
}
