package org.forthright.procedure.version;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.forthright.procedure.Procedure;
import org.forthright.procedure.content.Content;
import org.forthright.procedure.content.SettingValues;
import org.jspecify.annotations.Nullable;

/**
 * One version of an organisation's own procedure: written by some, approved by another, in force from a day on. Once
 * it is published nothing in it changes; the next version takes its place (SI 2009/309 reg. 16).
 */
@Entity
public class ProcedureVersion {

    @EmbeddedId
    private Key key;

    @Column(updatable = false)
    private String organisationCode;

    @Column(updatable = false)
    private String name;

    /** The label of the one whose numbers it keeps. */
    @Column(updatable = false)
    private String model;

    @Column(updatable = false)
    private String startedFrom;

    @Enumerated(EnumType.STRING)
    private VersionState state;

    @Embedded
    private Content content;

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

    protected ProcedureVersion() {}

    /** A draft with the words that it begins from. */
    public ProcedureVersion(Actor writer, int number, Start start, Instant now) {
        this.key = new Key(writer.organisationId(), number);
        this.organisationCode = writer.organisationCode();
        this.name = start.name();
        this.model = start.model();
        this.startedFrom = start.label();
        this.state = VersionState.DRAFT;
        this.content = start.content();
        this.note = "";
        this.authorship = new Authorship(start.writers(), writer.personName(), now).then(writer, now);
    }

    /** The organisation and the number, counted from 1 through all that were ever begun. */
    @Embeddable
    public record Key(UUID organisationId, int number) {}

    void requireDraft() {
        require(state == VersionState.DRAFT, ProcedureRefusal.NOT_A_DRAFT);
    }

    public ProcedureEvent revise(Actor writer, Content revised, ProcedureEvent change, Instant now) {
        requireDraft();
        content = revised;
        authorship = authorship.then(writer, now);
        return change;
    }

    /** Its writers are done; what still keeps it from being published has been looked at. */
    public ProcedureEvent submit(Actor submitter, String changes, Instant now) {
        requireDraft();
        require(!changes.isBlank(), ProcedureRefusal.NOTE_MISSING);
        authorship = authorship.then(submitter, now);
        note = changes;
        submission = new Submission(submitter.personName(), now);
        lastReturn = null;
        state = VersionState.SUBMITTED;
        return new ProcedureEvent.Submitted(number());
    }

    /** Back to its writers, by whoever was to approve it. */
    public ProcedureEvent sendBack(Actor reader, String reason, Instant now) {
        require(state == VersionState.SUBMITTED, ProcedureRefusal.NOT_SUBMITTED);
        require(!reason.isBlank(), ProcedureRefusal.REASON_MISSING);
        lastReturn = new Return(reader.personName(), now, reason);
        state = VersionState.DRAFT;
        return new ProcedureEvent.Returned(number());
    }

    /** Approved by somebody who had no hand in it, and in force from that day on. */
    public ProcedureEvent approve(Actor approver, LocalDate from, Instant now) {
        require(state == VersionState.SUBMITTED, ProcedureRefusal.NOT_SUBMITTED);
        require(!isWrittenBy(approver), ProcedureRefusal.OWN_WORDS);
        require(!from.isBefore(London.dateOf(now)), ProcedureRefusal.BACKDATED);
        require(!from.isAfter(Approval.lastDay(London.dateOf(now))), ProcedureRefusal.TOO_FAR_AHEAD);
        approval = new Approval(approver.person(), approver.personName(), now, from);
        state = VersionState.PUBLISHED;
        return new ProcedureEvent.Published(number(), from);
    }

    public ProcedureEvent withdraw(Actor writer, Instant now) {
        require(state.isOpen(), ProcedureRefusal.NOT_A_DRAFT);
        withdrawal = new Withdrawal(writer.personName(), now);
        state = VersionState.WITHDRAWN;
        return new ProcedureEvent.Withdrawn(number());
    }

    public boolean isWrittenBy(Actor actor) {
        return authorship.isOf(actor);
    }

    /** What it says, once it is published. */
    public Procedure asProcedure(Procedure itsModel) {
        return proposed(itsModel, inForceOn().orElseThrow());
    }

    /** What it would say from that day on. */
    public Procedure proposed(Procedure itsModel, LocalDate from) {
        return new Procedure(
                organisationCode,
                number(),
                name,
                itsModel.kinds(),
                from,
                itsModel.calendar(),
                itsModel.source(),
                SettingValues.over(itsModel.settings(), content.settings()),
                content.fillings(),
                content.sections(),
                content.shown());
    }

    /** Its words, for another version to begin from; with their writers, while nobody else has approved them. */
    public Start copy() {
        return new Start(
                label(), model, name, content, state == VersionState.PUBLISHED ? List.of() : authorship.writers());
    }

    public UUID organisationId() {
        return key.organisationId();
    }

    public int number() {
        return key.number();
    }

    /** As "northmoor-icb/3": what a complaint keeps to say by which procedure it is handled. */
    public String label() {
        return organisationCode + "/" + number();
    }

    public String model() {
        return model;
    }

    public String startedFrom() {
        return startedFrom;
    }

    public VersionState state() {
        return state;
    }

    public Content content() {
        return content;
    }

    /** What it changes, in a sentence for those who read the procedure. */
    public String note() {
        return note;
    }

    public String writtenByName() {
        return authorship.writtenByName();
    }

    public Instant writtenAt() {
        return authorship.writtenAt();
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

    private static void require(boolean holds, ProcedureRefusal otherwise) {
        if (!holds) {
            throw new Refusal(otherwise);
        }
    }
}
