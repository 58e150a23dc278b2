package org.forthright.procedure.check;

import org.forthright.procedure.version.ProcedureVersion;

/** What a version means in another room: a bean of this type adds a page of that room to those of the version. */
public interface Consequence {

    /** As people read it, for example "Try it on last quarter's complaints". */
    String title();

    /** One sentence on what is shown there. */
    String hint();

    /** What follows the organisation's code in the address. */
    String path(ProcedureVersion version);

    /** Whether there is something to see for this version and this reader; the page behind it asks the same again. */
    boolean isShownFor(ProcedureVersion version);
}
