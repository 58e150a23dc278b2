package org.forthright.organisation.ods;

import java.util.List;

/** How an organisation's code stands in the national directory. */
public sealed interface OdsCheck {

    /** No file of the directory was loaded, so nothing can be said. */
    record NotLoaded() implements OdsCheck {}

    /** The code is in none of the files that were loaded. */
    record Unknown(String code) implements OdsCheck {}

    /**
     * The code was closed.
     *
     * @param successors those that stand today for what it was; may be none
     */
    record Closed(OdsRecord record, List<OdsRecord> successors) implements OdsCheck {
        public Closed {
            successors = List.copyOf(successors);
        }
    }

    /**
     * The code is that of something else than the organisation says it is.
     *
     * @param expected the roles of which it would hold one
     */
    record AnotherKind(OdsRecord record, List<OdsRole> expected) implements OdsCheck {
        public AnotherKind {
            expected = List.copyOf(expected);
        }
    }

    record Sound(OdsRecord record) implements OdsCheck {}
}
