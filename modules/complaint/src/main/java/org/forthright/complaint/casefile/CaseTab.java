package org.forthright.complaint.casefile;

import org.forthright.complaint.participation.Participation;

/** A room above the spine shows itself on the case page: a bean of this type adds one tab. */
public interface CaseTab {

    /** As people read it, for example "Documents". */
    String label();

    /** What follows the address of the complaint, for example {@code documents}. */
    String path();

    /**
     * Where the tab stands: 10 overview, 20 points, 30 timeline, 40 documents, 50 notes, 60 consent, 70 response, 80
     * remedies, 90 Ombudsman, 95 history.
     */
    int order();

    /** Whether the current actor sees the tab on this complaint; the page behind it asks the same question again. */
    default boolean isShownFor(Participation participation) {
        return true;
    }

    /** How many things are behind the tab; 0 shows no number. */
    default int countFor(Participation participation) {
        return 0;
    }

    /** What the number counts, heard by screen readers: "documents"; "unread" is shown in red. */
    default String countWords() {
        return "";
    }
}
