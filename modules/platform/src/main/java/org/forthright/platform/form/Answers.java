package org.forthright.platform.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.forthright.kernel.refusal.TextLength;
import org.jspecify.annotations.Nullable;

/**
 * The answers on one form. The page asks it what was typed and what is wrong; the resource reads from it, and each
 * reading that fails leaves a problem with its sentence, in the order of the questions. Nothing typed is ever lost:
 * a refused form goes back to the page with this object.
 */
public final class Answers {

    /** No single answer is longer, so that one request cannot fill a case file. */
    public static final int LONGEST = 100_000;

    private final Map<String, List<String>> given = new LinkedHashMap<>();
    private final Problems problems = new Problems();

    private Answers() {}

    /** A form nobody has filled in yet. */
    public static Answers none() {
        return new Answers();
    }

    /** A posted form or the query of a filter; a JAX-RS {@code MultivaluedMap} is such a map. */
    public static Answers of(Map<String, List<String>> posted) {
        var answers = new Answers();
        posted.forEach((name, values) -> answers.given.put(
                name,
                values.stream().filter(Objects::nonNull).map(TypedText::clean).toList()));
        return answers;
    }

    /** Puts an answer on the form before anybody has typed, for a page that changes what is already recorded. */
    public Answers with(String name, String... values) {
        given.put(name, Stream.of(values).map(TypedText::clean).toList());
        return this;
    }

    public Answers with(String name, @Nullable LocalDate date) {
        return date == null
                ? this
                : with(name + "-day", String.valueOf(date.getDayOfMonth()))
                        .with(name + "-month", String.valueOf(date.getMonthValue()))
                        .with(name + "-year", String.valueOf(date.getYear()));
    }

    public String value(String name) {
        var values = given.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    public List<String> values(String name) {
        return given.getOrDefault(name, List.of());
    }

    public boolean chose(String name, String value) {
        return values(name).contains(value);
    }

    public @Nullable String problem(String name) {
        return problems.sentence(name);
    }

    /** Whether the red border belongs to this box of a date. */
    public boolean faulty(String box) {
        return problems.holds(box);
    }

    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    public List<Problem> problems() {
        return problems.all();
    }

    /** The same for the page, where Qute would take {@code problems} for {@link #hasProblems}. */
    public List<Problem> summary() {
        return problems();
    }

    /** A problem found outside the form itself; the first one of a question stays. An empty name means the whole page. */
    public Answers problem(String name, String sentence) {
        problems.add(name, sentence);
        return this;
    }

    /** The answer, or an empty text and a problem. */
    public String required(String name, String sentence) {
        var text = text(name);
        accepted(!text.isEmpty(), name, sentence);
        return text;
    }

    /** The same where it may only be so long: the length that programs have, with the same sentence. */
    public String required(String name, TextLength length, String sentence) {
        maxLength(name, length);
        return TypedText.cut(required(name, sentence), length.max());
    }

    public Optional<String> optional(String name) {
        return Optional.of(text(name)).filter(Predicate.not(String::isEmpty));
    }

    public Optional<String> optional(String name, TextLength length) {
        maxLength(name, length);
        return optional(name).map(text -> TypedText.cut(text, length.max()));
    }

    /** Counts what a person would count: characters, with a line end as one of them. */
    public void maxLength(String name, int max, String sentence) {
        if (TypedText.length(TypedText.stripped(value(name))) > max) {
            problems.addTooLong(name, sentence);
        }
    }

    /** A blank answer is no problem here; ask {@link #required} first where one is needed. */
    public Optional<String> email(String name, String sentence) {
        return optional(name).filter(typed -> accepted(Typed.email(typed), name, sentence));
    }

    public Optional<String> phone(String name, String sentence) {
        return optional(name).filter(typed -> accepted(Typed.phone(typed), name, sentence));
    }

    public Optional<Integer> wholeNumber(String name, int min, int max, String sentence) {
        return parsed(name, sentence, typed -> Typed.wholeNumber(typed).filter(n -> n >= min && n <= max));
    }

    public Optional<BigDecimal> pounds(String name, String sentence) {
        return parsed(name, sentence, Typed::pounds);
    }

    public Optional<LocalTime> time(String name, String sentence) {
        return parsed(name, sentence, Typed::time);
    }

    public Optional<LocalDate> date(String name, String sentence) {
        if (boxes(name).blank()) {
            problems.add(name, new DateBoxes.Fault(sentence, "day", "month", "year"));
        }
        return optionalDate(name);
    }

    /** For what has happened already. */
    public Optional<LocalDate> pastDate(String name, String sentence, LocalDate today) {
        return date(name, sentence, today::isBefore, "The date must be today or in the past");
    }

    /** For what is still to come. */
    public Optional<LocalDate> futureDate(String name, String sentence, LocalDate today) {
        return date(name, sentence, today::isAfter, "The date must be today or in the future");
    }

    public Optional<LocalDate> optionalDate(String name) {
        var boxes = boxes(name);
        if (boxes.blank()) {
            return Optional.empty();
        }
        var fault = boxes.fault();
        fault.ifPresent(found -> problems.add(name, found));
        return fault.isPresent() ? Optional.empty() : Optional.of(boxes.date());
    }

    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> kind, String sentence) {
        var chosen = optionalChoice(name, kind);
        accepted(chosen.isPresent(), name, sentence);
        return chosen;
    }

    public <E extends Enum<E>> Optional<E> optionalChoice(String name, Class<E> kind) {
        return choices(name, kind).stream().findFirst();
    }

    /** Every constant that was ticked; a value that is none of them cannot come from our page and counts for nothing. */
    public <E extends Enum<E>> Set<E> choices(String name, Class<E> kind) {
        var chosen = EnumSet.noneOf(kind);
        EnumSet.allOf(kind).stream()
                .filter(constant -> chose(name, constant.name()))
                .forEach(chosen::add);
        return chosen;
    }

    public <E extends Enum<E>> Set<E> choices(String name, Class<E> kind, String sentence) {
        var chosen = choices(name, kind);
        accepted(!chosen.isEmpty(), name, sentence);
        return chosen;
    }

    /** A choice from a list that only the database knows. */
    public Optional<String> oneOf(String name, Collection<String> allowed, String sentence) {
        var chosen = Optional.of(value(name)).filter(allowed::contains);
        accepted(chosen.isPresent(), name, sentence);
        return chosen;
    }

    private Optional<LocalDate> date(String name, String sentence, Predicate<LocalDate> wrong, String why) {
        var date = date(name, sentence);
        if (date.filter(wrong).isPresent()) {
            problems.add(name, new DateBoxes.Fault(why, "day", "month", "year"));
            return Optional.empty();
        }
        return date;
    }

    private void maxLength(String name, TextLength length) {
        maxLength(name, length.max(), length.sentence(TypedText.length(TypedText.stripped(value(name)))));
    }

    private String text(String name) {
        maxLength(name, LONGEST, Problems.TOO_LONG);
        return TypedText.stripped(value(name));
    }

    private <T> Optional<T> parsed(String name, String sentence, Function<String, Optional<T>> reading) {
        return optional(name).flatMap(typed -> {
            var result = reading.apply(typed);
            accepted(result.isPresent(), name, sentence);
            return result;
        });
    }

    private boolean accepted(boolean good, String name, String sentence) {
        if (!good) {
            problem(name, sentence);
        }
        return good;
    }

    private DateBoxes boxes(String name) {
        return new DateBoxes(text(name + "-day"), text(name + "-month"), text(name + "-year"));
    }
}
