package org.forthright.platform.apart;

/** Files of others are being opened; it is worth coming back. */
public final class NoTurn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoTurn() {
        super("Other files are being opened", null, false, false);
    }
}
