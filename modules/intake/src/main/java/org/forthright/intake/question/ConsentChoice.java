package org.forthright.intake.question;

import org.forthright.complaint.consent.ConsentAnswer;

/** The answer to whether the organisation complained about may see the complaint; none of them is right or wrong. */
public enum ConsentChoice {
    YES(ConsentAnswer.GIVEN),
    NO(ConsentAnswer.REFUSED),
    /** The question stays open, and somebody asks again. */
    LATER(ConsentAnswer.NOT_YET);

    private final ConsentAnswer answer;

    ConsentChoice(ConsentAnswer answer) {
        this.answer = answer;
    }

    public ConsentAnswer answer() {
        return answer;
    }
}
