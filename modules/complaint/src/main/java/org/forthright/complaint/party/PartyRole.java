package org.forthright.complaint.party;

/** What a person is in a complaint (SI 2009/309 reg. 5). */
public enum PartyRole {
    COMPLAINANT("Complainant"),
    PATIENT("Patient"),
    REPRESENTATIVE("Representative"),
    ADVOCATE("Advocate");

    private final String title;

    PartyRole(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
