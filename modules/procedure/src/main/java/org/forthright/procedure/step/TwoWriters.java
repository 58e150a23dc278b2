package org.forthright.procedure.step;

import java.util.List;
import org.forthright.platform.refused.Conflict;
import org.forthright.platform.refused.Conflict.Field;

/** Two people wrote the same place of a version at once: neither text is lost. */
final class TwoWriters {

    private TwoWriters() {}

    /**
     * Refuses where the place has been changed since it was read, unless both say the same.
     *
     * @param what the place, for example "Paragraph 9.31"
     * @param read the revision that the form was filled in from
     */
    static void requireAsRead(String what, String read, String now, List<Field> texts) {
        if (!read.equals(now) && texts.stream().anyMatch(Field::differs)) {
            throw new Conflict(what, texts);
        }
    }
}
