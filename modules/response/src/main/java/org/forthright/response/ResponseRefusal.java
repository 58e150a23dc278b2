package org.forthright.response;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.RefusalReason;
import org.forthright.procedure.ResponseContent;

/** Why a step with a response is refused. */
public enum ResponseRefusal implements RefusalReason {
    FINDINGS_MISSING(
            "The response is drafted from the findings. Make a finding on every point first.",
            Citation.paragraph("9.24")),
    CONTENT_MISSING(
            "The response does not yet have all the contents that it owes the person.",
            Citation.regulation("14(2)", "9.31")),
    UNKNOWN_PART(
            "The response has no such part under your procedure, so its words would be lost.",
            Citation.paragraph("9.31")),
    NOT_A_DRAFT("The response is not a draft that could be handed on.", Citation.paragraph("9.31")),
    NOT_TO_CHECK("The response is not waiting to be checked.", Citation.paragraph("9.31")),
    OWN_DRAFT(
            "You wrote some of this response. Somebody else checks it, so that it is read with fresh eyes.",
            Citation.paragraph("9.31")),
    NOT_ATTESTED(
            "Passing the response means that the procedure was followed and that every point is answered. If one of the"
                    + " two does not hold, return it with your reasons.",
            Citation.paragraph("9.31")),
    REASONS_MISSING(
            "A response is returned with reasons, so that its writers know what to do.", Citation.paragraph("9.31")),
    NOT_TO_SIGN("The response cannot be signed before somebody has checked it.", Citation.regulation("14(2)", "9.31")),
    CHANGED_SINCE_READ(
            "The response was changed after you had opened it. Read it again before you go on.",
            Citation.regulation("14(2)", "9.31")),
    FROZEN("The response is signed. Its words can no longer be changed.", Citation.regulation("14(2)", "9.31")),
    NOT_TO_SEND("Only a signed response can be sent, and only once.", Citation.regulation("14(2)", "9.31")),
    RECORDING_ALONE(
            "A recording alone is not a response: the person is owed an answer in writing. Send the signed letter, and let"
                    + " the recording go with it.",
            Citation.regulation("14(2)", "9.31")),
    LETTER_NOT_ENCLOSED(
            "The signed letter is not among the papers that you chose to send. It is the response.",
            Citation.regulation("14(2)", "9.31"));

    private static final String PARTS = "Not known: %s. The parts are: %s.";

    private final String sentence;
    private final Citation citation;

    ResponseRefusal(String sentence, Citation citation) {
        this.sentence = sentence;
        this.citation = citation;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public Citation citation() {
        return citation;
    }

    /** The contents that are missing, each with the sentence that the procedure has for it. */
    public static RefusalReason missing(List<ResponseContent> contents) {
        return new Named(
                CONTENT_MISSING, contents.stream().map(ResponseContent::missing).collect(joining(" ")));
    }

    /** The parts that were named and are none, and those that there are, as programs write them. */
    public static RefusalReason unknown(List<String> named, List<String> known) {
        return new Named(UNKNOWN_PART, PARTS.formatted(String.join(", ", named), String.join(", ", known)));
    }

    private record Named(ResponseRefusal reason, String what) implements RefusalReason {

        @Override
        public String name() {
            return reason.name();
        }

        @Override
        public String sentence() {
            return reason.sentence() + " " + what;
        }

        @Override
        public Citation citation() {
            return reason.citation();
        }
    }
}
