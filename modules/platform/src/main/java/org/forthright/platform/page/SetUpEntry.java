package org.forthright.platform.page;

/**
 * A room shows on the page of the organisation what its administrator sets up there: a bean of this type adds one line,
 * with its state.
 */
public interface SetUpEntry {

    /** As people read it, for example "People and delegations". */
    String label();

    /** What follows {@code /{organisation}/organisation/} in the address, for example {@code people}. */
    String path();

    /**
     * Where the line stands: 10 people, 20 procedure, 30 letters, 40 ways to reach us, 50 advocacy, 60 calendar and
     * closures, 70 partners, 80 branding, 90 retention.
     */
    int order();

    /** One sentence on what is done there. */
    String hint();

    /** "Set up", "To do", or what waits there. */
    Label state();

    /** Whether the current actor may go there; the page behind it asks the same question again. */
    boolean isShown();
}
