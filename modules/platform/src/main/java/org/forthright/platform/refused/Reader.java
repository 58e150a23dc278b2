package org.forthright.platform.refused;

/** Who reads an answer. */
public enum Reader {
    /** Someone at a browser, who gets a page. */
    PERSON,
    /** Another system at {@code /api}, which gets JSON and a stable code, and is known by its token alone. */
    PROGRAM;

    public static Reader of(String path) {
        return path.equals("/api") || path.startsWith("/api/") ? PROGRAM : PERSON;
    }
}
