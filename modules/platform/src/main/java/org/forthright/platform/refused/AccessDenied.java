package org.forthright.platform.refused;

/** The person may see this but not do that; the page says who can. */
public final class AccessDenied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String whoCan;

    /**
     * Denies an action.
     *
     * @param whoCan a sentence that names who may do it, for example "Your complaints manager can allocate complaints."
     */
    public AccessDenied(String whoCan) {
        super(whoCan, null, false, false);
        this.whoCan = whoCan;
    }

    public String whoCan() {
        return whoCan;
    }
}
