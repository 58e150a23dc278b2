package org.forthright.platform.paper.letter;

/** A text asks for something that is not on its closed list, or asks for it where it cannot stand. */
public final class UnfillablePlaceholder extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String written;
    private final int line;

    UnfillablePlaceholder(String written, int line) {
        super("Line %d: %s cannot be filled here.".formatted(line, written));
        this.written = written;
        this.line = line;
    }

    /** The placeholder as it stands in the text. */
    public String written() {
        return written;
    }

    public int line() {
        return line;
    }
}
