package org.forthright.platform.once;

/** This form took effect before, with other words or from another person: what came now was not saved. */
class SentBefore extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SentBefore() {
        super("Sent before", null, false, false);
    }
}
