package org.forthright.complaint.web.details;

import org.forthright.complaint.casefile.CaseHeader;

/** What lists call the complaint; {@code before} is what the writer saw. */
public record SubjectPage(CaseHeader header, String before) {

    public String action() {
        return header.address() + "/subject";
    }
}
