package org.forthright.procedure.difference;

/** A stretch of words that both texts have, or only the later or the earlier one. */
public record Piece(Kind kind, String words) {

    /** Which of the two texts has it. */
    public enum Kind {
        KEPT,
        ADDED,
        REMOVED
    }

    public boolean isAdded() {
        return kind == Kind.ADDED;
    }

    public boolean isRemoved() {
        return kind == Kind.REMOVED;
    }
}
