package org.forthright.app.docs;

/**
 * One attempt to publish what the law or the model does not allow.
 *
 * @param thing what was set, worded or left open, as the table names it
 * @param tried what was tried, in words
 * @param answer the sentence of the refusal
 * @param law what it rests on
 */
record FloorCase(String thing, String tried, String answer, String law) {

    String row() {
        return "| %s | %s | %s | %s |".formatted(thing, tried, answer, law);
    }
}
