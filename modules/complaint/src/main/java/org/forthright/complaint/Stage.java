package org.forthright.complaint;

import java.util.Set;

/** Where one organisation is with a complaint. Each stage knows what comes next and the paragraph it rests on. */
public enum Stage {
    /** Received; to be acknowledged within three working days. */
    RECEIVED("To acknowledge", "Acknowledge the complaint", "3.8"),
    /** Acknowledged; points, plan and date are agreed with the person. */
    PLANNING("Planning", "Agree the points, the plan and the date", "9.22"),
    /** Plan agreed; finding out what happened. */
    INVESTIGATING("Investigating", "Make a finding on every point", "9.23"),
    /** Forwarded with consent; another organisation answers, this one watches over it. */
    WITH_PROVIDER("With the provider", "Watch over the provider's answer", "4.3"),
    /** The response is being written. */
    DRAFTING("Drafting", "Write the response", "9.31"),
    /** Somebody else reads the draft, unless the organisation's procedure does without. */
    CHECKING("Quality check", "Check the response", "9.31"),
    /** Checked, where the procedure asks for it; the responsible person or their delegate signs. */
    SIGNING("To sign", "Sign the response", "9.31"),
    /** Signed and frozen; to be sent. */
    SENDING("To send", "Send the response", "9.31"),
    /** The person has the response. */
    ANSWERED("Answered", "Record remedies and learning, then close", "11.1"),
    /** Everybody it was forwarded to has answered the person; to be read and closed here. */
    ANSWERED_ELSEWHERE("Answered by the provider", "Read the provider's answer, then close", "11.1"),
    /** Nothing more is to be done here but to see promised actions through. */
    CLOSED("Closed", "Nothing", "11.3");

    private final String title;
    private final String nextStep;
    private final String paragraph;

    Stage(String title, String nextStep, String paragraph) {
        this.title = title;
        this.nextStep = nextStep;
        this.paragraph = paragraph;
    }

    public String title() {
        return title;
    }

    /** What is to be done in this stage, as the work list says it. */
    public String nextStep() {
        return nextStep;
    }

    /** The paragraph of the procedure that asks for the next step. */
    public String paragraph() {
        return paragraph;
    }

    public boolean isOpen() {
        return this != CLOSED;
    }

    /** Whether the person's answer comes from another organisation. */
    public boolean isElsewhere() {
        return this == WITH_PROVIDER || this == ANSWERED_ELSEWHERE;
    }

    /** The stages that may follow. */
    public Set<Stage> next() {
        return switch (this) {
            case RECEIVED -> Set.of(PLANNING);
            case PLANNING -> Set.of(INVESTIGATING, WITH_PROVIDER);
            case INVESTIGATING -> Set.of(DRAFTING, WITH_PROVIDER);
            case WITH_PROVIDER -> Set.of(ANSWERED_ELSEWHERE, CLOSED);
            case DRAFTING -> Set.of(CHECKING, SIGNING);
            case CHECKING -> Set.of(SIGNING, DRAFTING);
            case SIGNING -> Set.of(SENDING, DRAFTING);
            case SENDING -> Set.of(ANSWERED);
            case ANSWERED, ANSWERED_ELSEWHERE -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }

    /** Points are agreed and reworded until the response is checked: from then on it answers what was agreed. */
    public boolean takesPoints() {
        return isBefore(CHECKING);
    }

    /** A plan is made once acknowledged, and changes until the person has the answer; whoever answers makes it. */
    public boolean takesPlans() {
        return !isBefore(PLANNING) && isBefore(ANSWERED) && this != WITH_PROVIDER;
    }

    public boolean isBefore(Stage other) {
        return compareTo(other) < 0;
    }
}
