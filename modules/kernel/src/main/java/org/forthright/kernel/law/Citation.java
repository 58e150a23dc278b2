package org.forthright.kernel.law;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a rule stands, so that whoever is bound by it can read it there.
 *
 * @param instrument the law, as "SI 2009/309"; empty when the rule is one of the procedure alone
 * @param regulation its place in the law, as "reg. 13(3)"; empty when the rule is one of the procedure alone
 * @param paragraph the paragraph of the model complaint handling procedure, as "3.8"; empty when it is silent
 */
public record Citation(String instrument, String regulation, String paragraph) {

    /** The Local Authority Social Services and National Health Service Complaints (England) Regulations 2009. */
    public static final String REGULATIONS_2009 = "SI 2009/309";

    public Citation {
        if (regulation.isBlank() && paragraph.isBlank()) {
            throw new IllegalArgumentException("A citation names a regulation or a paragraph.");
        }
        if (instrument.isBlank() != regulation.isBlank()) {
            throw new IllegalArgumentException("A regulation and its instrument are named together.");
        }
    }

    /** A regulation of 2009, as {@code "13(3)"}. */
    public static Citation regulation(String number) {
        return regulation(number, "");
    }

    /** A regulation of 2009 together with the paragraph of the model procedure that follows it. */
    public static Citation regulation(String number, String paragraph) {
        return new Citation(REGULATIONS_2009, "reg. " + number, paragraph);
    }

    /** A paragraph of the model procedure, as {@code "9.31"}. */
    public static Citation paragraph(String number) {
        return new Citation("", "", number);
    }

    /** For people: "SI 2009/309 reg. 13(3); model procedure, paragraph 3.8". */
    public String text() {
        String law = (instrument + " " + regulation).strip();
        String procedure = paragraph.isBlank() ? "" : "model procedure, paragraph " + paragraph;
        return Stream.of(law, procedure).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }
}
