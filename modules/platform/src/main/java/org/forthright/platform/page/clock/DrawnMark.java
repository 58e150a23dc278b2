package org.forthright.platform.page.clock;

/** A mark with the place of its dot and of its words, which reach from {@code left} to {@code right}. */
public record DrawnMark(ClockMark mark, int x, int textX, String anchor, Row row, int left, int right) {

    /** Where the words stand. */
    enum Row {
        /** Label and date above the line, a large number below it. */
        ABOVE,
        /** Label and words in one line below. */
        BELOW,
        /** No room: the dot alone; the list beside the drawing has the words. */
        NONE
    }

    private static final int END = CaseClock.START + CaseClock.WIDTH;
    private static final int AIR = 14;

    static DrawnMark above(ClockMark mark) {
        return drawn(mark, Math.max(width(mark.label(), 9.3), width(mark.date(), 8.3)), Row.ABOVE);
    }

    static DrawnMark below(ClockMark mark) {
        return drawn(mark, width(mark.label() + " " + mark.words(), 8.3), Row.BELOW);
    }

    static DrawnMark dot(ClockMark mark) {
        return drawn(mark, 0, Row.NONE);
    }

    public boolean above() {
        return row == Row.ABOVE;
    }

    public boolean below() {
        return row == Row.BELOW;
    }

    boolean collides(DrawnMark other) {
        var sharesSpace = above() && other.above() || reachesBelow() && other.reachesBelow();
        return sharesSpace && left < other.right + AIR && other.left < right + AIR;
    }

    private boolean reachesBelow() {
        return below() || above() && !mark.amount().isEmpty();
    }

    private static DrawnMark drawn(ClockMark mark, int width, Row row) {
        var x = CaseClock.START + mark.position() * CaseClock.WIDTH / 1000;
        if (x - width / 2 < 0) {
            return new DrawnMark(mark, x, Math.max(3, x - 9), "start", row, x - 9, x - 9 + width);
        }
        if (x + width / 2 > END) {
            return new DrawnMark(mark, x, x, "end", row, x - width, x);
        }
        return new DrawnMark(mark, x, x, "middle", row, x - width / 2, x + width / 2);
    }

    /** About as wide as the words will be: nothing is measured before the browser draws. */
    private static int width(String words, double perCharacter) {
        return (int) Math.ceil(words.length() * perCharacter);
    }
}
