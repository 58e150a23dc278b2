package org.forthright.complaint.consent;

/** What the person said. No answer is not a yes, and not a no. */
public enum ConsentAnswer {
    NOT_YET("Not answered yet"),
    GIVEN("Given"),
    REFUSED("Refused");

    private final String title;

    ConsentAnswer(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
