package org.forthright.app.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Cast;
import org.forthright.app.investigation.InvestigationStories;
import org.forthright.complaint.clock.Plan;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.receipt.Receipt;
import org.forthright.complaint.receipt.ReceiveComplaint;
import org.forthright.complaint.step.AcknowledgeComplaint;
import org.forthright.complaint.step.AgreePlan;
import org.forthright.complaint.step.AgreePoint;
import org.forthright.complaint.step.AllocateComplaint;
import org.forthright.investigation.step.RecordFinding;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Organisation;
import org.forthright.response.ResponseState;
import org.forthright.response.Responses;
import org.forthright.response.draft.FirstDraft;
import org.forthright.response.step.SignResponse;
import org.forthright.response.step.SubmitResponse;
import org.forthright.response.step.WriteResponse;

/** One and the same complaint, handled step by step by whichever organisation. */
@ApplicationScoped
class Handling {

    /** Who does what in an organisation. */
    record Desk(String organisation, String manager, String handler, String responsible) {}

    private final Cast cast;
    private final ReceiveComplaint receiveComplaint;
    private final AcknowledgeComplaint acknowledgeComplaint;
    private final AllocateComplaint allocateComplaint;
    private final AgreePoint agreePoint;
    private final AgreePlan agreePlan;
    private final RecordFinding recordFinding;
    private final WriteResponse writeResponse;
    private final SubmitResponse submitResponse;
    private final SignResponse signResponse;
    private final FirstDraft firstDraft;
    private final Participations participations;
    private final Responses responses;

    @Inject
    Handling(
            Cast cast,
            ReceiveComplaint receiveComplaint,
            AcknowledgeComplaint acknowledgeComplaint,
            AllocateComplaint allocateComplaint,
            AgreePoint agreePoint,
            AgreePlan agreePlan,
            RecordFinding recordFinding,
            WriteResponse writeResponse,
            SubmitResponse submitResponse,
            SignResponse signResponse,
            FirstDraft firstDraft,
            Participations participations,
            Responses responses) {
        this.cast = cast;
        this.receiveComplaint = receiveComplaint;
        this.acknowledgeComplaint = acknowledgeComplaint;
        this.allocateComplaint = allocateComplaint;
        this.agreePoint = agreePoint;
        this.agreePlan = agreePlan;
        this.recordFinding = recordFinding;
        this.writeResponse = writeResponse;
        this.submitResponse = submitResponse;
        this.signResponse = signResponse;
        this.firstDraft = firstDraft;
        this.participations = participations;
        this.responses = responses;
    }

    /** Farida Okonjo's letter, about the organisation that gets it. */
    String receive(Desk desk, LocalDateTime at) {
        Receipt letter = Stories.receipt(ConsentAnswer.NOT_YET);
        return cast.as(desk.organisation(), desk.manager(), () -> receiveComplaint
                .receive(new Receipt(
                        letter.channel(),
                        letter.about(),
                        letter.words(),
                        letter.parties(),
                        letter.adjustments(),
                        letter.consent(),
                        letter.papers(),
                        at.atZone(London.ZONE).toInstant()))
                .reference());
    }

    void acknowledge(Desk desk, String reference) {
        UUID handler = cast.actor(desk.organisation(), desk.handler()).person();
        cast.as(desk.organisation(), desk.manager(), () -> {
            acknowledgeComplaint.acknowledge(
                    reference, new AcknowledgeComplaint.Command(AcknowledgeComplaint.How.EMAIL, true, ""));
            allocateComplaint.allocate(reference, handler, "");
            agreePoint.agree(
                    reference, "He was sent home without a care plan.", Organisation.idOf(desk.organisation()));
        });
    }

    void plan(Desk desk, String reference, LocalDate answerBy, boolean agreed) {
        cast.as(
                desk.organisation(),
                desk.handler(),
                () -> agreePlan.agree(
                        reference,
                        new Plan.Terms(answerBy, agreed, "We read the records.", "a call every second Thursday", ""),
                        0));
    }

    /** Finds, writes every content and hands the response on. */
    void answer(Desk desk, String reference) {
        cast.as(desk.organisation(), desk.handler(), () -> {
            recordFinding.record(reference, 1, InvestigationStories.upheld(), null);
            Map<String, String> parts = new HashMap<>(firstDraft.parts(participations.require(reference)));
            parts.replaceAll((key, words) -> words.isBlank() ? "What we have to say about " + key + "." : words);
            writeResponse.write(reference, parts, null);
            submitResponse.submit(reference);
        });
    }

    void sign(Desk desk, String reference, String signer) {
        cast.as(desk.organisation(), signer, () -> {
            int read = responses
                    .require(participations.require(reference).complaintId())
                    .version();
            signResponse.sign(reference, read);
        });
    }

    Participation part(Desk desk, String reference) {
        return cast.as(desk.organisation(), desk.manager(), () -> participations.require(reference));
    }

    ResponseState response(Desk desk, String reference) {
        return cast.as(desk.organisation(), desk.manager(), () -> responses
                .require(participations.require(reference).complaintId())
                .state());
    }
}
