package org.forthright.ombudsman.bundle;

/** How far a bundle is. */
public enum BundleState {
    /** Bound and sealed; waits for a second person. */
    BUILT("To be released"),
    /** A second person let it go; the readers have it. */
    RELEASED("Released");

    private final String title;

    BundleState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
