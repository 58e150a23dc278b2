package org.forthright.complaint.citation;

import org.forthright.procedure.Paragraph;
import org.forthright.procedure.Procedure;

/**
 * A paragraph of the procedure that governs a complaint, as pages cite it.
 *
 * @param href the published paragraph, in the version by which the complaint is handled
 * @param law the law it rests on, as "SI 2009/309 reg. 13(3)"; empty where it rests on none
 */
public record Cite(String number, String title, String href, String law) {

    static Cite of(String organisationCode, Procedure procedure, Paragraph paragraph) {
        return new Cite(
                paragraph.number(),
                paragraph.title(),
                procedure.address(organisationCode) + "#" + paragraph.number(),
                String.join("; ", paragraph.basis()));
    }

    public String text() {
        return "Procedure " + number;
    }
}
