package org.forthright.platform.page;

/** A room shows itself in the menu of every staff page: a bean of this type adds one place. */
public interface NavigationEntry {

    /** As people read it, for example "Work list". */
    String label();

    /** What follows the organisation's code in the address, for example {@code work}. */
    String path();

    /** Where the place stands: 10 work list, 20 all complaints, 40 monitoring, 60 bundles, 80 organisation. */
    int order();

    /** Whether the current actor may go there; the page behind it asks the same question again. */
    boolean isShown();

    /** How many things wait there; 0 shows no number. Every page of staff asks: one statement, by index. */
    default int count() {
        return 0;
    }

    /** What the number counts, heard by screen readers: "open complaints", "unread". */
    default String countWords() {
        return "";
    }

    /** For what stands on every page but is nobody's daily work. */
    default boolean isInFooter() {
        return false;
    }
}
