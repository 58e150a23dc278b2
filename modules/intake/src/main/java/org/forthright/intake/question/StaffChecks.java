package org.forthright.intake.question;

import java.util.stream.Stream;
import org.forthright.platform.form.Answers;

/** Says of a missing answer what the member of staff is to do who takes a complaint down for somebody. */
final class StaffChecks {

    private StaffChecks() {}

    /** Before the question's own check, whose sentences speak to the person who complains: the first one stays. */
    static void check(Question question, Answers answers, Offer offer) {
        switch (question) {
            case WHO -> answers.choice("who", Who.class, "Choose whose care it is about");
            case PATIENT -> {
                answers.required("patient-name", "Enter the name of the person who had the care");
                answers.required(
                        "relationship", "Enter what the person who complains is to them, for example their daughter");
            }
            case ABOUT -> about(answers, offer);
            case SERVICE -> {
                answers.oneOf("service", offer.serviceValues(), "Choose the kind of service, or “Something else”");
                if (answers.optional("place").isEmpty()) {
                    ifOther(answers, "service", "service-other", "Enter in a few words what it was, or where it was");
                }
            }
            case WHEN -> {
                if (Stream.of("happened-day", "happened-month", "happened-year", "happened-about")
                        .allMatch(box -> answers.optional(box).isEmpty())) {
                    answers.problem("happened", "Enter when it happened: a date, or roughly in their words");
                }
            }
            case WHAT -> answers.required("what", "Enter what happened, in their own words");
            case ADJUSTMENTS -> ifOther(answers, "adjustments", "adjustments-words", "Enter what would help them");
            case CONSENT -> answers.choice("consent", ConsentChoice.class, "Choose what they say about sharing it");
            case YOU, LATE, WANTED, FILE -> {}
        }
    }

    private static void about(Answers answers, Offer offer) {
        answers.oneOf("about", offer.aboutValues(), "Choose which organisation it is about, or “Not known yet”");
        ifOther(answers, "about", "about-other", "Enter the name of the organisation, or choose “Not known yet”");
    }

    private static void ifOther(Answers answers, String choice, String words, String sentence) {
        if (answers.chose(choice, Offer.OTHER)) {
            answers.required(words, sentence);
        }
    }
}
