package org.forthright.platform.refused;

import java.util.List;

/** Somebody saved the same thing meanwhile. Both texts are shown, so that no words are lost. */
public final class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final transient List<Field> fields;

    /**
     * Two people wrote at once.
     *
     * @param what the thing they wrote, for example "The finding on point 2"
     */
    public Conflict(String what, List<Field> fields) {
        super(what, null, false, false);
        this.what = what;
        this.fields = List.copyOf(fields);
    }

    public String what() {
        return what;
    }

    public List<Field> fields() {
        return fields;
    }

    /** The texts that a person has to compare. */
    public List<Field> differing() {
        return fields.stream().filter(Field::differs).toList();
    }

    /**
     * One text in both its forms.
     *
     * @param theirs what is saved now
     * @param mine what I was about to save
     */
    public record Field(String label, String theirs, String mine) {

        public boolean differs() {
            return !theirs.equals(mine);
        }
    }
}
