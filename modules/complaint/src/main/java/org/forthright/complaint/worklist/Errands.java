package org.forthright.complaint.worklist;

import java.util.List;

/** Every room that keeps something to be done by a day says what: a bean of this type is asked for each work list. */
public interface Errands {

    /** What my organisation still owes, on all its complaints, in as few statements as it takes. */
    List<Errand> open();
}
