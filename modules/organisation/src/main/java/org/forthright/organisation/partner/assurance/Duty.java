package org.forthright.organisation.partner.assurance;

import org.forthright.kernel.law.Citation;

/** What a provider owes in the handling of complaints, and its commissioner sees to (procedure 9.3, 12.2). */
public enum Duty {
    PROCEDURE_PUBLISHED("Complaints procedure published", Citation.regulation("16", "9.3")),
    INFORMATION_DISPLAYED("How to complain shown where people are seen, and online", Citation.regulation("16", "9.3")),
    STAFF_TRAINED("Staff trained to hear complaints", Citation.paragraph("9.6")),
    ANNUAL_REPORT_RECEIVED("Copy of the annual report received", Citation.regulation("18", "11.6")),
    NATIONAL_RETURN_MADE("National return of complaints (KO41) made", Citation.paragraph("11.3")),
    PROCEDURE_FOLLOWED("Follows the procedure in NHS-funded care", Citation.paragraph("12.2"));

    private final String title;
    private final Citation citation;

    Duty(String title, Citation citation) {
        this.title = title;
        this.citation = citation;
    }

    public String title() {
        return title;
    }

    public Citation citation() {
        return citation;
    }
}
