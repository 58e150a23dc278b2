package org.forthright.procedure.letter;

/** A letter asks for something that nobody gave, so it is not written. */
public final class MissingValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;

    MissingValue(String letter, String name) {
        super("The letter %s has nothing to put in for ((%s)).".formatted(letter, name));
        this.name = name;
    }

    /** The name of the placeholder. */
    public String name() {
        return name;
    }
}
