package org.forthright.procedure.check;

import java.util.List;

/** Looks at a version before it is published. A bean of this type is asked for every version: it needs no other place. */
public interface ProcedureCheck {

    /** What it has to say, all at once and in the order of the text; nothing where all is well. */
    List<Remark> remarks(Proposal proposal);
}
