package org.forthright.outcome;

/** What somebody should look at before they close a complaint; nothing of it stands in the way. */
public enum OutcomeDoubt {
    /** Not every upheld point is put right by more than the explanation and the apology in the answer. */
    NO_REMEDY(
            "A point was upheld, and no remedy is on record. If the answer promises something, record it under Remedies"
                    + " first, so that somebody sees it through."),
    /** The watching organisation asks what becomes of it, before it stops watching. */
    NO_REMEDY_OF_THEIRS(
            "A point was upheld by the organisation that answered, and no remedy of theirs is on record. Ask them what they"
                    + " put right, so that you can follow it.");

    private final String sentence;

    OutcomeDoubt(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
