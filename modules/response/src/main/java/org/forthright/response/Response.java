package org.forthright.response;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.authorship.Authorship;
import org.forthright.platform.tenancy.Actor;
import org.forthright.response.draft.Checklist;
import org.forthright.response.reading.Attestation;
import org.forthright.response.reading.Check;
import org.forthright.response.reading.Return;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The written answer of an organisation to a complaint (SI 2009/309 reg. 14(2); procedure 9.31): written, read by
 * somebody else, signed, sent. Its words can change until it is signed, but each change sends it back to its writers.
 */
@Entity
public class Response {

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID complaintId;

    @Enumerated(EnumType.STRING)
    private ResponseState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> parts;

    @Embedded
    private Authorship authorship;

    @Embedded
    private @Nullable Return lastReturn;

    @Embedded
    private @Nullable Check check;

    private @Nullable String uncheckedUnder;

    @Embedded
    private @Nullable Signature signature;

    private List<UUID> enclosures = new ArrayList<>();

    @Embedded
    private @Nullable Dispatch dispatch;

    @Version
    private int version;

    protected Response() {}

    /** The first draft. */
    public Response(Actor writer, UUID complaintId, Map<String, String> parts, Instant now) {
        this.id = UUID.randomUUID();
        this.organisationId = writer.organisationId();
        this.complaintId = complaintId;
        this.state = ResponseState.DRAFT;
        this.parts = Map.copyOf(parts);
        this.authorship = Authorship.of(writer, now);
    }

    /** Changes its words; empty when nothing changed. What had left its writers starts again with them. */
    public Optional<ResponseEvent> write(Actor writer, Map<String, String> words, Instant now) {
        require(!state.isFrozen(), ResponseRefusal.FROZEN);
        if (parts.equals(words)) {
            return Optional.empty();
        }
        boolean draft = state == ResponseState.DRAFT;
        backToDraft();
        parts = Map.copyOf(words);
        authorship = authorship.then(writer, now);
        return Optional.of(
                draft ? new ResponseEvent.DraftChanged(complaintId) : new ResponseEvent.Reopened(complaintId));
    }

    /** Its writers are done, and somebody else checks it; refused while anything that is owed to the person is missing. */
    public ResponseEvent submit(Checklist checklist) {
        handOn(checklist, ResponseState.CHECKING);
        return new ResponseEvent.Submitted(complaintId);
    }

    /** The same, to be signed, under a version of the procedure that asks for no check; its label stands for the check. */
    public ResponseEvent submitUnchecked(Checklist checklist, String procedure) {
        handOn(checklist, ResponseState.SIGNING);
        uncheckedUnder = procedure;
        return new ResponseEvent.SubmittedUnchecked(complaintId, procedure);
    }

    /** Passed by somebody who wrote none of it. */
    public ResponseEvent pass(Actor checker, Attestation attestation, String remark, Instant now) {
        require(state == ResponseState.CHECKING, ResponseRefusal.NOT_TO_CHECK);
        require(!isWrittenBy(checker), ResponseRefusal.OWN_DRAFT);
        require(attestation.isComplete(), ResponseRefusal.NOT_ATTESTED);
        check = new Check(checker.person(), checker.personName(), now, remark);
        state = ResponseState.SIGNING;
        return new ResponseEvent.Checked(complaintId);
    }

    /** Back to its writers, by whoever was to check or to sign it; a writer changes the text instead. */
    public ResponseEvent sendBack(Actor reader, String reasons, Instant now) {
        require(state == ResponseState.CHECKING || state == ResponseState.SIGNING, ResponseRefusal.NOT_TO_CHECK);
        require(state == ResponseState.SIGNING || !isWrittenBy(reader), ResponseRefusal.OWN_DRAFT);
        require(!reasons.isBlank(), ResponseRefusal.REASONS_MISSING);
        backToDraft();
        lastReturn = new Return(reader.personName(), now, reasons);
        return new ResponseEvent.Returned(complaintId);
    }

    /**
     * Signed, and from now on the letter that was printed.
     *
     * @param onBehalfOf the responsible person whom a delegate signs for; empty when they sign themselves
     * @param letter the document in the file, with its fingerprint
     */
    public ResponseEvent sign(Actor signer, String onBehalfOf, UUID letter, String sha256, Instant now) {
        require(state == ResponseState.SIGNING, ResponseRefusal.NOT_TO_SIGN);
        signature = new Signature(signer.person(), signer.personName(), onBehalfOf, now, letter, sha256);
        state = ResponseState.SIGNED;
        return new ResponseEvent.Signed(complaintId, onBehalfOf, sha256);
    }

    /** The person gets it: the signed letter, and whatever goes with it. */
    public ResponseEvent send(Actor sender, Sending sending, Instant now) {
        if (state != ResponseState.SIGNED || signature == null) {
            throw new Refusal(ResponseRefusal.NOT_TO_SEND);
        }
        enclosures = new ArrayList<>(sending.envelope().besides(signature.documentId()));
        dispatch = new Dispatch(sending.how(), sender.personName(), now);
        state = ResponseState.SENT;
        return new ResponseEvent.Sent(
                complaintId,
                sending.sharedWith(),
                sending.how(),
                sending.outcome().title());
    }

    public boolean isWrittenBy(Actor actor) {
        return authorship.isOf(actor);
    }

    public boolean isSignedBy(Actor actor) {
        return signature != null && actor.is(signature.by());
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID complaintId() {
        return complaintId;
    }

    public ResponseState state() {
        return state;
    }

    /** Its words by the key of the content. */
    public Map<String, String> parts() {
        return new HashMap<>(parts);
    }

    public String part(String key) {
        return parts.getOrDefault(key, "");
    }

    public String writtenByName() {
        return authorship.writtenByName();
    }

    public Instant writtenAt() {
        return authorship.writtenAt();
    }

    public Optional<Return> lastReturn() {
        return Optional.ofNullable(lastReturn);
    }

    public Optional<Check> check() {
        return Optional.ofNullable(check);
    }

    /** The version of the procedure by which nobody checks it; empty where somebody does. */
    public Optional<String> uncheckedUnder() {
        return Optional.ofNullable(uncheckedUnder);
    }

    public Optional<Signature> signature() {
        return Optional.ofNullable(signature);
    }

    /** The papers that went with the letter. */
    public List<UUID> enclosures() {
        return List.copyOf(enclosures);
    }

    public Optional<Dispatch> dispatch() {
        return Optional.ofNullable(dispatch);
    }

    public int version() {
        return version;
    }

    /** Refuses somebody who goes on from other words than these: what they read is not what they would pass or sign. */
    public void requireRead(int read) {
        require(read == version, ResponseRefusal.CHANGED_SINCE_READ);
    }

    private void handOn(Checklist checklist, ResponseState to) {
        require(state == ResponseState.DRAFT, ResponseRefusal.NOT_A_DRAFT);
        checklist.requireComplete();
        state = to;
        lastReturn = null;
    }

    private void backToDraft() {
        state = ResponseState.DRAFT;
        check = null;
        uncheckedUnder = null;
    }

    private static void require(boolean holds, ResponseRefusal otherwise) {
        if (!holds) {
            throw new Refusal(otherwise);
        }
    }
}
