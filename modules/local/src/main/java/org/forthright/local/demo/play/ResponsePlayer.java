package org.forthright.local.demo.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.forthright.local.demo.story.Codes;
import org.forthright.local.demo.story.step.ResponseStep;
import org.forthright.response.Dispatch;
import org.forthright.response.Response;
import org.forthright.response.Responses;
import org.forthright.response.Signature;
import org.forthright.response.reading.Attestation;
import org.forthright.response.step.CheckResponse;
import org.forthright.response.step.ReturnResponse;
import org.forthright.response.step.SendResponse;
import org.forthright.response.step.SignResponse;
import org.forthright.response.step.SubmitResponse;
import org.forthright.response.step.WriteResponse;

/** Drafts, checks, signs and sends the answer. */
@ApplicationScoped
class ResponsePlayer {

    private final Responses responses;
    private final WriteResponse writeResponse;
    private final SubmitResponse submitResponse;
    private final CheckResponse checkResponse;
    private final ReturnResponse returnResponse;
    private final SignResponse signResponse;
    private final SendResponse sendResponse;

    @Inject
    ResponsePlayer(
            Responses responses,
            WriteResponse writeResponse,
            SubmitResponse submitResponse,
            CheckResponse checkResponse,
            ReturnResponse returnResponse,
            SignResponse signResponse,
            SendResponse sendResponse) {
        this.responses = responses;
        this.writeResponse = writeResponse;
        this.submitResponse = submitResponse;
        this.checkResponse = checkResponse;
        this.returnResponse = returnResponse;
        this.signResponse = signResponse;
        this.sendResponse = sendResponse;
    }

    void play(ResponseStep step, Performance performance) {
        String reference = performance.reference();
        switch (step) {
            case ResponseStep.Draft draft -> draft(performance);
            case ResponseStep.SendToCheck finished -> submitResponse.submit(reference);
            case ResponseStep.Check check -> check(check, performance);
            case ResponseStep.Sign sign -> signResponse.sign(reference, read(performance));
            case ResponseStep.Send send ->
                sendResponse.send(
                        reference, Codes.constant(Dispatch.How.class, send.how()), Set.of(letter(performance)));
        }
    }

    private void draft(Performance performance) {
        Integer read =
                responses.of(performance.complaintId()).map(Response::version).orElse(null);
        writeResponse.write(performance.reference(), performance.story().response(), read);
    }

    private void check(ResponseStep.Check check, Performance performance) {
        String reference = performance.reference();
        int read = read(performance);
        switch (check.result()) {
            case "passed" -> checkResponse.pass(reference, read, new Attestation(true, true), check.words());
            case "returned" -> returnResponse.sendBack(reference, read, check.words());
            default -> throw new IllegalArgumentException("A check ends with passed or returned");
        }
    }

    private UUID letter(Performance performance) {
        return response(performance).signature().map(Signature::documentId).orElseThrow();
    }

    private int read(Performance performance) {
        return response(performance).version();
    }

    private Response response(Performance performance) {
        return responses.require(performance.complaintId());
    }
}
