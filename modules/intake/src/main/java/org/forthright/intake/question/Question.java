package org.forthright.intake.question;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.Problem;

/** The questions of the public form, one to a page, in the order in which they are asked. */
public enum Question {
    WHO("who", always(), Checks::who, "who"),
    PATIENT(
            "patient",
            (told, offer) -> told.isForSomebodyElse(),
            Checks::patient,
            "patient-name",
            "patient-born-day",
            "patient-born-month",
            "patient-born-year",
            "relationship"),
    YOU("you", always(), Checks::you, "name", "email", "phone", "address", "contact-note"),
    ABOUT("about", (told, offer) -> offer.commissioner(), Checks::about, "about", "about-other"),
    SERVICE("service", always(), Checks::service, "service", "service-other", "place"),
    WHEN(
            "when",
            always(),
            Checks::when,
            "happened-day",
            "happened-month",
            "happened-year",
            "happened-about",
            "known-day",
            "known-month",
            "known-year"),
    /** Not an error: a late complaint is still looked into where there was good reason (SI 2009/309 reg. 12(2)). */
    LATE("late", (told, offer) -> told.isLate(offer), Checks::late, "late-reason"),
    WHAT("what", always(), Checks::what, "what", "term"),
    WANTED("wanted", always(), Checks::wanted, "wanted"),
    ADJUSTMENTS("adjustments", always(), Checks::adjustments, "adjustments", "adjustments-words"),
    CONSENT("consent", (told, offer) -> offer.needsConsent(told), Checks::consent, "consent"),
    /** Its answer is kept beside the others, because it is not a text. */
    FILE("file", always(), (answers, offer) -> {});

    private final String slug;
    private final BiPredicate<Told, Offer> asked;
    private final BiConsumer<Answers, Offer> check;
    private final List<String> fields;

    Question(String slug, BiPredicate<Told, Offer> asked, BiConsumer<Answers, Offer> check, String... fields) {
        this.slug = slug;
        this.asked = asked;
        this.check = check;
        this.fields = List.of(fields);
    }

    public static Optional<Question> at(String slug) {
        return Arrays.stream(values())
                .filter(question -> question.slug.equals(slug))
                .findFirst();
    }

    /** The questions that this person is asked. */
    public static List<Question> asked(Told told, Offer offer) {
        return Arrays.stream(values())
                .filter(question -> question.asked.test(told, offer))
                .toList();
    }

    /** Its last segment in the address. */
    public String slug() {
        return slug;
    }

    /** Leaves a problem for each answer that does not do. */
    public void check(Answers answers, Offer offer) {
        check.accept(answers, offer);
    }

    /** The answers to this question alone, out of a form that may hold others. */
    public Map<String, List<String>> of(Answers answers) {
        Map<String, List<String>> own = new HashMap<>();
        fields.forEach(field -> own.put(field, answers.values(field)));
        return own;
    }

    /** Whether the person has been to it, even where they left it empty; nobody knows that of the file. */
    public boolean isAnswered(Told told) {
        return fields.isEmpty() || fields.stream().anyMatch(told.answers()::containsKey);
    }

    /** Why a complaint cannot be sent with this answer; empty when it can. */
    public Optional<Problem> missing(Told told, Offer offer) {
        Answers answers = Answers.of(told.answers());
        check(answers, offer);
        return answers.problems().stream().findFirst();
    }

    public Optional<Question> next(Told told, Offer offer) {
        return asked(told, offer).stream()
                .filter(question -> question.ordinal() > ordinal())
                .findFirst();
    }

    public Optional<Question> previous(Told told, Offer offer) {
        return asked(told, offer).stream()
                .filter(question -> question.ordinal() < ordinal())
                .reduce((earlier, later) -> later);
    }

    private static BiPredicate<Told, Offer> always() {
        return (told, offer) -> true;
    }
}
