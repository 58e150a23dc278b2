package org.forthright.procedure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forthright.kernel.law.Citation;
import org.forthright.platform.folder.MayBeMissing;

/**
 * A numbered paragraph of a procedure.
 *
 * @param number as "9.31", in the annex as "A-1"
 * @param key finds the same clause in another procedure, which may number it differently
 * @param statutory whether the law asks for it
 * @param locked whether its words are the law's, so that no organisation words it otherwise
 * @param optional whether an organisation may leave it out as not applicable to it
 * @param basis where the law asks for it
 * @param guidance code of the Ombudsman's module on it; may be empty
 * @param usedBy the places of the platform that rest on it
 * @param text may hold placeholders
 * @param contents only of the paragraph on the final response
 */
public record Paragraph(
        String number,
        String key,
        String title,
        boolean statutory,
        @MayBeMissing boolean locked,
        @MayBeMissing boolean optional,
        @MayBeMissing List<String> basis,
        @MayBeMissing String guidance,
        @MayBeMissing List<String> usedBy,
        String text,
        @MayBeMissing List<ResponseContent> contents) {

    private static final Pattern LAW = Pattern.compile("(.+?) ((?:regs?|s|Art)\\. ?.+)");

    public Paragraph {
        basis = List.copyOf(basis);
        usedBy = List.copyOf(usedBy);
        contents = List.copyOf(contents);
    }

    /** What an organisation may do with the words of a paragraph. */
    public enum Wording {
        /** Its own, whatever they are. */
        FREE,
        /** Its own, with a reason that is kept: the law asks for what the paragraph says. */
        WITH_REASON,
        /** Those of the model. */
        LOCKED
    }

    public Wording wording() {
        return locked ? Wording.LOCKED : statutory ? Wording.WITH_REASON : Wording.FREE;
    }

    /** "9" of "9.31", "Annex" of "A-1". */
    public String section() {
        return number.startsWith("A-") ? Section.ANNEX : number.substring(0, number.indexOf('.'));
    }

    /** The paragraph, with the first law it rests on where that can be found in one place. */
    public Citation citation() {
        return basis.stream()
                .map(LAW::matcher)
                .filter(Matcher::matches)
                .map(law -> new Citation(law.group(1), law.group(2), number))
                .findFirst()
                .orElseGet(() -> Citation.paragraph(number));
    }

    /** The same clause in an organisation's own words. */
    public Paragraph worded(String title, String text) {
        return new Paragraph(number, key, title, statutory, locked, optional, basis, guidance, usedBy, text, contents);
    }
}
