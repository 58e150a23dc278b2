package org.forthright.organisation.ods.load;

import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong in one file; counted to the end, kept as far as a person would read. */
public final class Problems {

    private static final int KEPT = 200;

    private final List<Problem> kept = new ArrayList<>();
    private long count;

    /**
     * One of them.
     *
     * @param line 0 where the file as a whole is meant
     * @param what the code or the text in question; may be empty
     */
    public record Problem(int line, String what, OdsMistake mistake) {

        String text() {
            String where = line == 0 ? "" : "line " + line + ": ";
            return where + mistake.sentence() + (what.isEmpty() ? "" : " (" + what + ")");
        }
    }

    public void add(int line, String what, OdsMistake mistake) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new Problem(line, what, mistake));
        }
    }

    public boolean any() {
        return count > 0;
    }

    public long count() {
        return count;
    }

    public List<Problem> first() {
        return List.copyOf(kept);
    }
}
