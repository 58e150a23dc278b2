package org.forthright.procedure.letter.own;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.platform.authorship.Authorship;
import org.forthright.platform.tenancy.Actor;
import org.forthright.procedure.version.Approval;
import org.forthright.procedure.version.Return;
import org.forthright.procedure.version.Submission;
import org.forthright.procedure.version.VersionState;
import org.forthright.procedure.version.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * One text of a letter, or of a phrase, as an organisation words it: written by some, approved by another, in force from
 * a day on. As with a version of the procedure, nothing in it changes once it is published.
 */
@Entity
@Table(name = "letter_text")
public class OwnText {

    @EmbeddedId
    private Key key;

    @Column(updatable = false)
    private String organisationCode;

    @Column(updatable = false)
    private String startedFrom;

    @Enumerated(EnumType.STRING)
    private VersionState state;

    @Embedded
    private Wording wording;

    private String note;

    @Embedded
    private Authorship authorship;

    @Embedded
    private @Nullable Submission submission;

    @Embedded
    private @Nullable Return lastReturn;

    @Embedded
    private @Nullable Approval approval;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    @Version
    private int version;

    protected OwnText() {}

    /** A draft with the words that it begins from. */
    public OwnText(Actor writer, String code, int number, Start start, Instant now) {
        this.key = new Key(writer.organisationId(), code, number);
        this.organisationCode = writer.organisationCode();
        this.startedFrom = start.label();
        this.state = VersionState.DRAFT;
        this.wording = start.wording();
        this.note = "";
        this.authorship = new Authorship(start.writers(), writer.personName(), now).then(writer, now);
    }

    /** The organisation, the letter, and the number, counted from 1 through all that were ever begun. */
    @Embeddable
    public record Key(UUID organisationId, String code, int number) {}

    /**
     * What a text begins as.
     *
     * @param label of what it is copied from: "model", or an earlier text of ours
     * @param writers whose words nobody has approved yet, so that they count as writers of the new text too
     */
    public record Start(String label, Wording wording, List<UUID> writers) {

        public Start {
            writers = List.copyOf(writers);
        }
    }

    public TextEvent write(Actor writer, Wording revised, Instant now) {
        requireDraft();
        wording = revised;
        authorship = authorship.then(writer, now);
        return new TextEvent.Written(code(), number());
    }

    public void requireDraft() {
        require(state == VersionState.DRAFT, TextRefusal.NOT_A_DRAFT);
    }

    /** Its writers are done. */
    public TextEvent submit(Actor submitter, String changes, Instant now) {
        requireDraft();
        require(!changes.isBlank(), TextRefusal.NOTE_MISSING);
        authorship = authorship.then(submitter, now);
        note = changes;
        submission = new Submission(submitter.personName(), now);
        lastReturn = null;
        state = VersionState.SUBMITTED;
        return new TextEvent.Submitted(code(), number());
    }

    /** Back to its writers, by whoever was to approve it. */
    public TextEvent sendBack(Actor reader, String reason, Instant now) {
        require(state == VersionState.SUBMITTED, TextRefusal.NOT_SUBMITTED);
        require(!reason.isBlank(), TextRefusal.REASON_MISSING);
        lastReturn = new Return(reader.personName(), now, reason);
        state = VersionState.DRAFT;
        return new TextEvent.Returned(code(), number());
    }

    /** Approved by somebody who had no hand in it, and in force from that day on. */
    public TextEvent approve(Actor approver, LocalDate from, Instant now) {
        require(state == VersionState.SUBMITTED, TextRefusal.NOT_SUBMITTED);
        require(!isWrittenBy(approver), TextRefusal.OWN_WORDS);
        require(!from.isBefore(London.dateOf(now)), TextRefusal.BACKDATED);
        require(!from.isAfter(Approval.lastDay(London.dateOf(now))), TextRefusal.TOO_FAR_AHEAD);
        approval = new Approval(approver.person(), approver.personName(), now, from);
        state = VersionState.PUBLISHED;
        return new TextEvent.Approved(code(), number(), from);
    }

    public TextEvent withdraw(Actor writer, Instant now) {
        require(state.isOpen(), TextRefusal.NOT_A_DRAFT);
        withdrawal = new Withdrawal(writer.personName(), now);
        state = VersionState.WITHDRAWN;
        return new TextEvent.Withdrawn(code(), number());
    }

    public boolean isWrittenBy(Actor actor) {
        return authorship.isOf(actor);
    }

    /** Its words, for another to begin from; with their writers, while nobody else has approved them. */
    public Start copy() {
        return new Start(label(), wording, state == VersionState.PUBLISHED ? List.of() : authorship.writers());
    }

    public String code() {
        return key.code();
    }

    public int number() {
        return key.number();
    }

    /** As "northmoor-icb/acknowledgement/2". */
    public String label() {
        return organisationCode + "/" + code() + "/" + number();
    }

    public String startedFrom() {
        return startedFrom;
    }

    public VersionState state() {
        return state;
    }

    public Wording wording() {
        return wording;
    }

    /** What it changes, in a sentence for whoever approves it. */
    public String note() {
        return note;
    }

    public String writtenByName() {
        return authorship.writtenByName();
    }

    public Optional<Submission> submission() {
        return Optional.ofNullable(submission);
    }

    public Optional<Return> lastReturn() {
        return Optional.ofNullable(lastReturn);
    }

    public Optional<Approval> approval() {
        return Optional.ofNullable(approval);
    }

    public Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    public Optional<LocalDate> inForceOn() {
        return approval().map(Approval::inForceOn);
    }

    public int version() {
        return version;
    }

    private static void require(boolean holds, TextRefusal otherwise) {
        if (!holds) {
            throw new Refusal(otherwise);
        }
    }
}
