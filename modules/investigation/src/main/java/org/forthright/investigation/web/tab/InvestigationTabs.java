package org.forthright.investigation.web.tab;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.ToIntFunction;
import org.forthright.complaint.casefile.CaseTab;
import org.forthright.complaint.participation.Participation;
import org.forthright.investigation.note.InternalNotes;
import org.forthright.platform.document.Documents;

/** The tabs that finding out brings to the case page. */
class InvestigationTabs {

    @Produces
    @Singleton
    CaseTab evidence() {
        return new Tab("Evidence", "evidence", 25, "", participation -> 0);
    }

    @Produces
    @Singleton
    CaseTab papers(Documents documents) {
        return new Tab("Documents", "documents", 40, "documents", participation ->
                (int) documents.count("complaintId", participation.complaintId()));
    }

    @Produces
    @Singleton
    CaseTab notes(InternalNotes notes) {
        return new Tab("Notes", "notes", 50, "notes", participation ->
                (int) notes.count("complaintId", participation.complaintId()));
    }

    private record Tab(String label, String path, int order, String countWords, ToIntFunction<Participation> count)
            implements CaseTab {

        @Override
        public int countFor(Participation participation) {
            return count.applyAsInt(participation);
        }
    }
}
