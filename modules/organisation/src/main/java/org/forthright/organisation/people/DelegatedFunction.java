package org.forthright.organisation.people;

/** A function that someone authorised may perform for its holder (SI 2009/309 reg. 4(2), 4(3)). */
public enum DelegatedFunction {
    /** The responsible person's signature under a final response. */
    SIGN_RESPONSE("Sign final responses"),
    /** The complaints manager's running of the procedure. */
    MANAGE_COMPLAINTS("Manage complaints");

    private final String title;

    DelegatedFunction(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
