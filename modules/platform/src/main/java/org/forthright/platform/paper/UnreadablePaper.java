package org.forthright.platform.paper;

/** A paper that calls itself a PDF and cannot be shown: damaged, locked by a password, or without the page asked for. */
public final class UnreadablePaper extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadablePaper(String why) {
        super(why);
    }

    public UnreadablePaper(String why, Throwable cause) {
        super(why, cause);
    }
}
