package org.forthright.intake.question;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthright.complaint.account.Account;
import org.forthright.complaint.account.Term;
import org.forthright.kernel.text.OneLine;
import org.forthright.kernel.text.PersonName;
import org.forthright.platform.form.Answers;

/** What counts as an answer to each question, and what is said about one that does not. */
final class Checks {

    private static final int LINE = 200;
    private static final int NOTE = 2_000;

    private Checks() {}

    static void who(Answers answers, Offer offer) {
        answers.choice("who", Who.class, "Choose whose care this is about");
    }

    static void patient(Answers answers, Offer offer) {
        answers.required("patient-name", "Enter the name of the person who had the care");
        name(answers, "patient-name");
        past(answers, "patient-born", offer.today());
        answers.required("relationship", "Tell us who you are to them, for example their daughter or their friend");
        answers.maxLength("relationship", LINE, "Shorten this to 200 characters or fewer");
    }

    static void you(Answers answers, Offer offer) {
        answers.required("name", "Enter your name");
        if (Stream.of("email", "phone", "address")
                .allMatch(way -> answers.optional(way).isEmpty())) {
            answers.problem(
                    "email", "Give us one way to reach you: an email address, a phone number or a postal address");
        }
        reachable(answers);
    }

    /** What is there must be usable, though nothing needs to be there. */
    static void reachable(Answers answers) {
        name(answers, "name");
        answers.email("email", "Enter an email address in the form name@example.com");
        answers.phone("phone", "Enter a phone number with its area code, for example 01632 960 001");
        answers.maxLength("address", NOTE, "Shorten the address to 2,000 characters or fewer");
        answers.maxLength("contact-note", NOTE, "Shorten this to 2,000 characters or fewer");
    }

    static void about(Answers answers, Offer offer) {
        answers.oneOf("about", offer.aboutValues(), "Choose who your complaint is about, or “I am not sure”");
        if (answers.chose("about", Offer.OTHER)) {
            answers.required("about-other", "Tell us the name of the organisation, or choose “I am not sure”");
        }
        answers.maxLength("about-other", LINE, "Shorten the name to 200 characters or fewer");
    }

    static void service(Answers answers, Offer offer) {
        answers.oneOf("service", offer.serviceValues(), "Choose the kind of service, or “Something else”");
        if (answers.chose("service", Offer.OTHER) && answers.optional("place").isEmpty()) {
            answers.required("service-other", "Tell us in a few words what it was, or where it was");
        }
        answers.maxLength("service-other", LINE, "Shorten this to 200 characters or fewer");
        answers.maxLength("place", LINE, "Shorten this to 200 characters or fewer");
    }

    static void when(Answers answers, Offer offer) {
        Optional<LocalDate> happened = past(answers, "happened", offer.today());
        if (blank(answers, "happened") && answers.optional("happened-about").isEmpty()) {
            answers.problem("happened", "Tell us when it happened: a date, or roughly in your own words");
        }
        answers.maxLength("happened-about", NOTE, "Shorten this to 2,000 characters or fewer");
        Optional<LocalDate> known = past(answers, "known", offer.today());
        if (known.isPresent()
                && happened.filter(day -> known.get().isBefore(day)).isPresent()) {
            answers.problem("known", "The day you found out cannot be before the day it happened");
        }
    }

    static void late(Answers answers, Offer offer) {
        answers.maxLength("late-reason", NOTE, "Shorten this to 2,000 characters or fewer");
    }

    static void what(Answers answers, Offer offer) {
        story(answers, "what");
        answers.required("what", "Tell us what happened");
        answers.optionalChoice("term", Term.class);
    }

    static void wanted(Answers answers, Offer offer) {
        story(answers, "wanted");
    }

    static void adjustments(Answers answers, Offer offer) {
        if (answers.chose("adjustments", Offer.OTHER)) {
            answers.required("adjustments-words", "Tell us what would help you");
        }
        answers.maxLength("adjustments-words", NOTE, "Shorten this to 2,000 characters or fewer");
    }

    static void consent(Answers answers, Offer offer) {
        answers.choice("consent", ConsentChoice.class, "Choose yes, no, or that we should ask you later");
    }

    /** It stands in mail that goes to an address typed beside it, so it carries no message. */
    private static void name(Answers answers, String field) {
        String typed = OneLine.of(answers.value(field));
        if (PersonName.leadsSomewhere(typed)) {
            answers.problem(
                    field, "Enter the name alone, without a web address, an email address or a telephone number");
        }
        if (PersonName.isTooLong(typed)) {
            answers.problem(field, "Shorten the name to 100 characters or fewer");
        }
    }

    private static void story(Answers answers, String name) {
        String typed = answers.value(name).strip();
        answers.maxLength(
                name,
                Account.Words.MAX_LENGTH,
                "You wrote %,d characters and we can take %,d here. All your words are still in the box. Shorten them, or keep them in a document that you add as a file later on"
                        .formatted(typed.codePointCount(0, typed.length()), Account.Words.MAX_LENGTH));
    }

    /** A date may be left out; one that is there must exist and lie behind us. */
    private static Optional<LocalDate> past(Answers answers, String name, LocalDate today) {
        return blank(answers, name) ? Optional.empty() : answers.pastDate(name, "", today);
    }

    private static boolean blank(Answers answers, String name) {
        return Stream.of("-day", "-month", "-year")
                .allMatch(box -> answers.optional(name + box).isEmpty());
    }
}
