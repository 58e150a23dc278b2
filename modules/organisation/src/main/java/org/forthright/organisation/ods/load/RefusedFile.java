package org.forthright.organisation.ods.load;

import java.util.List;

/** A file in which something is wrong: nothing of it was taken over. */
public final class RefusedFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;
    private final long count;

    RefusedFile(Problems problems) {
        super("Nothing was loaded; wrong in the file: " + problems.count());
        this.lines = problems.first().stream().map(Problems.Problem::text).toList();
        this.count = problems.count();
    }

    /** What is wrong, with its line; the first two hundred. */
    public List<String> lines() {
        return lines;
    }

    public long count() {
        return count;
    }
}
