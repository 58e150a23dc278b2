package org.forthright.investigation.web.page;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;

/** The notes of my organisation, newest first. */
public record NotesPage(CaseHeader header, String organisation, List<Note> notes) {

    public NotesPage {
        notes = List.copyOf(notes);
    }

    public record Note(String words, String writer, String when) {}

    public String action() {
        return header.address() + "/notes";
    }
}
