package org.forthright.procedure;

import org.forthright.platform.folder.MayBeMissing;

/**
 * A chapter of a procedure.
 *
 * @param number as "9"; the annex has the number "Annex"
 * @param optional whether an organisation may leave it out as a whole
 */
public record Section(
        String number, String title, @MayBeMissing boolean optional) {

    static final String ANNEX = "Annex";

    /** The number of its paragraph at that place: "9.1" is the first of 9, "A-0" the first of the annex. */
    String paragraph(int place) {
        return number.equals(ANNEX) ? "A-" + (place - 1) : number + "." + place;
    }
}
