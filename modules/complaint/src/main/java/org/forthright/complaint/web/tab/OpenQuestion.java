package org.forthright.complaint.web.tab;

/** A question to the person that nobody has answered; it stands in no way, and closing ends it. */
enum OpenQuestion {
    CONSENT(
            "The person was asked whether another organisation may see the complaint, and no answer is on record. If they"
                    + " answered, record it first: closing ends the question."),
    AGREEMENT(
            "It is not on record whether the patient agrees to the complaint that was made for them. If you know it, record"
                    + " it first.");

    private final String sentence;

    OpenQuestion(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
