package org.forthright.procedure;

import java.util.List;
import org.forthright.platform.folder.MayBeMissing;

/**
 * A numbered paragraph of a procedure.
 *
 * @param key finds the same clause in another procedure, which may number it differently
 * @param statutory whether the law asks for it
 * @param basis where the law asks for it
 * @param usedBy the places of the platform that rest on it
 * @param text may hold placeholders
 * @param contents only of the paragraph on the final response
 */
public record Paragraph(
        String number,
        String key,
        String title,
        boolean statutory,
        @MayBeMissing List<String> basis,
        @MayBeMissing List<String> usedBy,
        String text,
        @MayBeMissing List<ResponseContent> contents) {

    public Paragraph {
        basis = List.copyOf(basis);
        usedBy = List.copyOf(usedBy);
        contents = List.copyOf(contents);
    }

    /** "9" of "9.31". */
    public String section() {
        return number.substring(0, number.indexOf('.'));
    }
}
