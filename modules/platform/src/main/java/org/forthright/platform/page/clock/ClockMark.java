package org.forthright.platform.page.clock;

/**
 * One date of a complaint on its line.
 *
 * @param position from 0, the day of receipt, to 1000, the last limit
 * @param words how far away it is or how it went: "9 working days", "on day 2 of 3"; may be empty
 */
public record ClockMark(int position, String label, String date, State state, String words) {

    /** What has become of the date. */
    public enum State {
        /** Happened. */
        DONE,
        /** Passed without happening. */
        MISSED,
        /** The day on which the page is read. */
        TODAY,
        /** Still to come. */
        COMING,
        /** The day promised for the answer. */
        ANSWER,
        /** The end the law sets. */
        LIMIT
    }

    public ClockMark {
        position = Math.clamp(position, 0, 1000);
    }

    /** The number the words begin with, to be drawn large; empty when they begin with none. */
    public String amount() {
        return ahead() && words.matches("\\d+ .*") ? words.substring(0, words.indexOf(' ')) : "";
    }

    public String unit() {
        return words.substring(words.indexOf(' ') + 1);
    }

    public boolean late() {
        return state == State.MISSED;
    }

    private boolean ahead() {
        return switch (state) {
            case COMING, ANSWER, LIMIT -> true;
            case DONE, MISSED, TODAY -> false;
        };
    }
}
