package org.forthright.complaint.trial;

/** A day that a procedure counts for a complaint. */
public enum Promise {
    ACKNOWLEDGE("Acknowledge by"),
    PLAN("Agree the plan by"),
    /** Where nothing else is agreed with the person. */
    ANSWER("Answer by, where nothing else is agreed"),
    /** Beyond which the person is told why in writing. */
    LIMIT("Answer at the latest by"),
    CLOSE("Close by");

    private final String title;

    Promise(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
