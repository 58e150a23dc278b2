package org.forthright.kernel.refusal;

/** A rule says no. Shown to the person with its reason; never a fault of the program. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    // Reasons are enum constants, which keep their identity; the exception itself never crosses to another machine.
    private final transient RefusalReason reason;

    public Refusal(RefusalReason reason) {
        super(reason.sentence());
        this.reason = reason;
    }

    public RefusalReason reason() {
        return reason;
    }
}
