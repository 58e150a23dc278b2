package org.forthright.platform.page.clock;

import java.util.stream.Stream;

/**
 * A mark with the place of its dot and of its words.
 *
 * @param anchor which end of the words stands at {@code textX}, in the words of SVG
 * @param left where the words begin
 * @param right where they end
 */
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
    private static final int RADIUS = 9;

    /** The places for its words, the best one first; what is past reads from its dot onwards. */
    static Stream<DrawnMark> places(ClockMark mark) {
        var wide = Math.max(width(mark.label(), 9.3), Math.max(width(mark.date(), 8.3), width(mark.words(), 8.8)));
        var places = Stream.of(
                from(mark, wide, Row.ABOVE),
                until(mark, wide, Row.ABOVE),
                from(mark, width(mark.label() + " " + mark.words(), 8.3), Row.BELOW));
        return Stream.concat(
                        mark.state() == ClockMark.State.DONE
                                ? Stream.empty()
                                : Stream.of(around(mark, wide, Row.ABOVE)),
                        places)
                .filter(place -> place.left >= 0 && place.right <= END + RADIUS);
    }

    static DrawnMark dot(ClockMark mark) {
        return around(mark, 0, Row.NONE);
    }

    public boolean above() {
        return row == Row.ABOVE;
    }

    public boolean below() {
        return row == Row.BELOW;
    }

    boolean collides(DrawnMark other) {
        var sharesSpace = (above() && other.above()) || (reachesBelow() && other.reachesBelow());
        return sharesSpace && left < other.right + AIR && other.left < right + AIR;
    }

    private boolean reachesBelow() {
        return below() || (above() && (mark.late() || !mark.amount().isEmpty()));
    }

    private static DrawnMark around(ClockMark mark, int width, Row row) {
        var x = x(mark);
        return new DrawnMark(mark, x, x, "middle", row, x - width / 2, x + width / 2);
    }

    private static DrawnMark from(ClockMark mark, int width, Row row) {
        var start = x(mark) - RADIUS;
        return new DrawnMark(mark, x(mark), start, "start", row, start, start + width);
    }

    private static DrawnMark until(ClockMark mark, int width, Row row) {
        var end = x(mark) + RADIUS;
        return new DrawnMark(mark, x(mark), end, "end", row, end - width, end);
    }

    private static int x(ClockMark mark) {
        return CaseClock.START + mark.position() * CaseClock.WIDTH / 1000;
    }

    /** About as wide as the words will be: nothing is measured before the browser draws. */
    private static int width(String words, double perCharacter) {
        return (int) Math.ceil(words.length() * perCharacter);
    }
}
