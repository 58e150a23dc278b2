package org.forthright.procedure.difference;

import java.util.List;

/**
 * A paragraph that one version has otherwise than another.
 *
 * @param pieces its words with the changes marked
 */
public record ParagraphChange(String number, String title, Kind kind, List<Piece> pieces) {

    public ParagraphChange {
        pieces = List.copyOf(pieces);
    }

    /** What happened to it. */
    public enum Kind {
        ADDED("Added"),
        REMOVED("Left out"),
        CHANGED("Changed");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
