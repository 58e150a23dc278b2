package org.forthright.local.demo.play.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forthright.investigation.evidence.SourceClass;
import org.forthright.investigation.step.IncomingPaper;
import org.forthright.local.demo.story.step.InvestigationStep.AddEvidence;
import org.forthright.platform.paper.letter.Letter;
import org.forthright.platform.paper.letter.LetterSize;
import org.forthright.platform.paper.letter.Letters;

/** The stories tell what a paper says; here it becomes one. */
public final class Papers {

    private static final String TEXT = "((words))\n\n*Invented for demonstration.*";

    private Papers() {}

    public static SourceClass sourceClass(String kind) {
        return switch (kind) {
            case "statement", "interview" -> SourceClass.STAFF;
            case "record", "data" -> SourceClass.RECORDS;
            case "policy" -> SourceClass.POLICY;
            case "clinical-view" -> SourceClass.ADVICE;
            case "letter", "photo" -> SourceClass.OTHER;
            default -> throw new IllegalArgumentException("There is no evidence of the kind " + kind);
        };
    }

    /** What somebody said is written down as a text; everything else comes as a PDF. */
    public static IncomingPaper paper(AddEvidence evidence, String reference, LocalDate today) {
        return switch (sourceClass(evidence.kind())) {
            case STAFF, ADVICE, PERSON ->
                IncomingPaper.writtenDown(evidence.title(), evidence.words(), evidence.from(), today);
            case RECORDS, POLICY, OTHER ->
                new IncomingPaper(evidence.title() + ".pdf", print(evidence, reference, today), evidence.from(), today);
        };
    }

    private static byte[] print(AddEvidence evidence, String reference, LocalDate today) {
        return Letters.print(new Letter(
                evidence.title(),
                Locale.UK,
                List.of(evidence.from()),
                today,
                List.of(),
                reference,
                TEXT,
                Map.of("words", evidence.words()),
                Map.of(),
                LetterSize.STANDARD));
    }
}
