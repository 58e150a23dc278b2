package org.forthright.platform.page;

/**
 * A place one can go to, with the number of things that wait there.
 *
 * @param count 0 shows no number
 * @param countWords what the number counts, heard by screen readers: "unread", "open complaints"
 * @param current whether the reader is there now
 */
public record NavigationItem(String label, String href, int count, String countWords, boolean current) {

    public static NavigationItem to(String label, String href) {
        return new NavigationItem(label, href, 0, "", false);
    }

    public NavigationItem counting(int things, String words) {
        return new NavigationItem(label, href, things, words, current);
    }

    public NavigationItem here(boolean reader) {
        return new NavigationItem(label, href, count, countWords, reader);
    }

    /** Unread things alone are shown in red. */
    public boolean alerting() {
        return countWords.equals("unread");
    }
}
