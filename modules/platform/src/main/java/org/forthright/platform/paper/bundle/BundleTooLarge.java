package org.forthright.platform.paper.bundle;

/** More than one bundle holds; it can be made in parts. */
public final class BundleTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BundleTooLarge(String why) {
        super(why);
    }
}
