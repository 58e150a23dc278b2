package org.forthright.procedure.web.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthright.procedure.letter.Language;
import org.forthright.procedure.letter.TextFault;
import org.forthright.procedure.letter.own.OwnText;
import org.forthright.procedure.letter.own.Proof;
import org.forthright.procedure.letter.own.ProofReading;
import org.forthright.procedure.web.letter.page.FaultLine;

/** Says in words what keeps a text from being used, and where. */
@ApplicationScoped
class FaultViews {

    /** Nobody works off more than this at once; the rest shows when these are put right. */
    private static final int MOST = 50;

    private final ProofReading proofReading;
    private final LetterHeads heads;

    @Inject
    FaultViews(ProofReading proofReading, LetterHeads heads) {
        this.proofReading = proofReading;
        this.heads = heads;
    }

    List<FaultLine> of(OwnText text, LocalDate from) {
        return proofReading.of(text, from).stream()
                .limit(MOST)
                .map(proof -> new FaultLine(
                        place(proof, text),
                        proof.fault().sentence(),
                        proof.fault().law()))
                .toList();
    }

    private String place(Proof proof, OwnText text) {
        String other = proof.code().equals(text.code())
                ? ""
                : heads.letter(proof.code()).name();
        String language = proof.language() == Language.WELSH ? "Welsh" : "";
        return Stream.of(other, language, part(proof.fault()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String part(TextFault fault) {
        return switch (fault.where()) {
            case SUBJECT -> "Subject";
            case BODY -> fault.line() == 0 ? "The whole text" : "Line " + fault.line();
        };
    }
}
