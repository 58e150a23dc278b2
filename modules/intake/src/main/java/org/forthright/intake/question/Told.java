package org.forthright.intake.question;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthright.complaint.account.Term;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.kernel.law.TwelveMonths;
import org.forthright.platform.form.Answers;

/** What was told so far, read from answers that were looked at when they were given. */
public record Told(Map<String, List<String>> answers) {

    public Told {
        answers = Map.copyOf(answers);
    }

    /** A form that holds the answers to all questions at once. */
    public static Told in(Answers form) {
        Map<String, List<String>> all = new HashMap<>();
        Stream.of(Question.values()).map(question -> question.of(form)).forEach(all::putAll);
        return new Told(all);
    }

    /** For a page that asks again; the word for it stands at the one that most people use. */
    public Answers onForm() {
        return Answers.of(answers).with("term", term().name());
    }

    public String text(String name) {
        return Answers.of(answers).optional(name).orElse("");
    }

    public List<String> chosen(String name) {
        return answers.getOrDefault(name, List.of());
    }

    public Optional<LocalDate> date(String name) {
        return Answers.of(answers).optionalDate(name);
    }

    /** The word for it that the person would use. */
    public Term term() {
        return Answers.of(answers).optionalChoice("term", Term.class).orElse(Term.COMPLAINT);
    }

    /** No answer is not a yes, and not a no. */
    public ConsentAnswer consent() {
        return Answers.of(answers)
                .optionalChoice("consent", ConsentChoice.class)
                .map(ConsentChoice::answer)
                .orElse(ConsentAnswer.NOT_YET);
    }

    public boolean isForSomebodyElse() {
        return text("who").equals(Who.SOMEBODY_ELSE.name());
    }

    /** Whether the time for complaining had passed; nobody knows without a date (SI 2009/309 reg. 12). */
    public boolean isLate(Offer offer) {
        int months = offer.promises().timeLimitMonths();
        return date("happened")
                .filter(happened -> offer.today()
                        .isAfter(TwelveMonths.lastDay(happened, date("known").orElse(happened), months)))
                .isPresent();
    }
}
