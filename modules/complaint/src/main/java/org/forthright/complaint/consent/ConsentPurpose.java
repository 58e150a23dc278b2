package org.forthright.complaint.consent;

/** What the person is asked to agree to; consent for one purpose is none for another. */
public enum ConsentPurpose {
    /** The organisation gets the complaint and answers it (SI 2009/309 reg. 7(5)). */
    FORWARD("To have the complaint and answer it"),
    /** The organisation is asked for records and statements (procedure 9.22). */
    REQUEST_INFORMATION("To be asked for information about it"),
    /** The organisation gets a copy of the reply. */
    SHARE_REPLY("To have a copy of the reply");

    private final String title;

    ConsentPurpose(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
