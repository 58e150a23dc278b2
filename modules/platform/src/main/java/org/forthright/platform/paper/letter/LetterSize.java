package org.forthright.platform.paper.letter;

/** How large a letter is printed. A person who needs large print gets nothing else. */
public enum LetterSize {
    /** 12 point, for everyone who has not asked for more. */
    STANDARD(12, 10),
    /** 18 point throughout, footers included. */
    LARGE_PRINT(18, 18);

    private final int points;
    private final int smallest;

    LetterSize(int points, int smallest) {
        this.points = points;
        this.smallest = smallest;
    }

    public int points() {
        return points;
    }

    /** For the address of the organisation and the page number. */
    int smallest() {
        return smallest;
    }
}
