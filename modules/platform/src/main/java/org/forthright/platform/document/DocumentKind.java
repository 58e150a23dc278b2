package org.forthright.platform.document;

/** What a paper is in the complaint file. */
public enum DocumentKind {
    /** What the person sent with the complaint. */
    COMPLAINT("Sent with the complaint"),
    /** A letter or mail that an organisation sent. */
    LETTER("Letter"),
    /** Records, statements, policies: what the investigation looked at. */
    EVIDENCE("Evidence"),
    /** A recording of a meeting or call; never a response by itself (procedure 9.31). */
    RECORDING("Recording"),
    /** Proof of consent or authority. */
    CONSENT("Consent"),
    /** The signed, frozen final response. */
    RESPONSE("Final response"),
    OTHER("Other paper"),
    /** What a bundle says first of its complaint; made with the bundle and kept in it alone. */
    RECORD("Record made for this bundle");

    private final String title;

    DocumentKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
