package org.forthright.platform.once;

import java.net.URI;

/** This form took effect before; the person is led to where it went. */
public class AlreadyDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String outcome;

    AlreadyDone(String outcome) {
        super("Already done", null, false, false);
        this.outcome = outcome;
    }

    public URI outcome() {
        return URI.create(outcome);
    }
}
