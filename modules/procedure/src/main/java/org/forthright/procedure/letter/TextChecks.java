package org.forthright.procedure.letter;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.forthright.platform.paper.letter.Letter;
import org.forthright.platform.paper.letter.LetterSize;
import org.forthright.platform.paper.letter.Letters;
import org.forthright.platform.paper.letter.Placeholders;
import org.forthright.platform.paper.letter.UnfillablePlaceholder;

/** What keeps the text of a letter from being published: all of it at once, each with its line and the reason. */
@Singleton
public class TextChecks {

    /**
     * Anybody on the way may read a plain mail. It names the person it goes to and the organisation that sends it, and
     * says nothing of the patient, of whom the complaint is about, or of what happened.
     */
    private static final Set<String> FIT_FOR_MAIL = Set.of(
            "reference",
            "their-word",
            "complainant-name",
            "received-on",
            "acknowledge-by",
            "respond-by",
            "reply-by",
            "forwarded-on",
            "provider-acknowledges-by",
            "handler-name",
            "responsible-person",
            "complaints-manager",
            "organisation",
            "organisation-phone",
            "organisation-hours",
            "organisation-email",
            "organisation-address",
            "advocacy",
            "advocacy-provider",
            "link");

    private final ClosedList placeholders;

    @Inject
    public TextChecks(ClosedList placeholders) {
        this.placeholders = placeholders;
    }

    /** What is wrong with a text for that letter; nothing, if it may be published. */
    public List<TextFault> faults(LetterKind kind, Words words, Language language) {
        List<TextFault> faults = new ArrayList<>(inSubject(words.subject()));
        faults.addAll(inBody(words.body()));
        if (kind.isMail()) {
            faults.addAll(unfitForMail(words));
        }
        faults.addAll(missing(kind, words, language));
        return faults;
    }

    /** The names that a text for that letter may use. */
    public List<Placeholder> usable(LetterKind kind) {
        return placeholders.all().stream()
                .filter(placeholder -> !kind.isMail() || FIT_FOR_MAIL.contains(placeholder.name()))
                .toList();
    }

    /** What is wrong with the words themselves, whichever letter they stand in. */
    public List<TextFault> inBody(String body) {
        List<TextFault> faults = new ArrayList<>();
        if (body.isBlank()) {
            return List.of(TextFault.line(0, "There are no words."));
        }
        if (body.length() > Words.LONGEST) {
            int line = (int) body.substring(0, Words.LONGEST).lines().count();
            faults.add(TextFault.line(
                    line,
                    "From here on it is too long: it has %,d characters, and %,d fit"
                            .formatted(body.length(), Words.LONGEST)));
        }
        List<String> lines = body.lines().toList();
        Placeholders.in(body).forEach(use -> wrong(use)
                .or(() -> misplaced(use, lines.get(use.line() - 1)))
                .ifPresent(sentence -> faults.add(TextFault.line(use.line(), sentence))));
        return faults.isEmpty() ? unprintable(body) : faults;
    }

    private List<TextFault> inSubject(String subject) {
        if (subject.isBlank()) {
            return List.of(TextFault.subject("The subject is missing"));
        }
        if (subject.length() > Words.LONGEST_SUBJECT || subject.contains("\n")) {
            return List.of(TextFault.subject("The subject is one line; it has %,d characters, and %,d fit"
                    .formatted(subject.length(), Words.LONGEST_SUBJECT)));
        }
        return Placeholders.in(subject).stream()
                .flatMap(use -> wrong(use)
                        .or(() -> use.name()
                                .filter(placeholders::isBlock)
                                .map(name -> use.written() + " stands alone on its line, and not in the subject"))
                        .stream())
                .map(TextFault::subject)
                .toList();
    }

    private Optional<String> wrong(Placeholders.Use use) {
        return use.name().flatMap(placeholders::find).isPresent()
                ? Optional.empty()
                : Optional.of(use.written() + " is not in the list of placeholders");
    }

    private Optional<String> misplaced(Placeholders.Use use, String line) {
        return use.name()
                .filter(placeholders::isBlock)
                .filter(name -> !line.strip().equals(use.written()))
                .map(name -> use.written() + " stands alone on its line");
    }

    private static List<TextFault> unfitForMail(Words words) {
        Stream<TextFault> subject = Placeholders.unknown(words.subject(), FIT_FOR_MAIL).stream()
                .map(use -> TextFault.subject(tooMuch(use)));
        Stream<TextFault> body = Placeholders.unknown(words.body(), FIT_FOR_MAIL).stream()
                .map(use -> TextFault.line(use.line(), tooMuch(use)));
        return Stream.concat(subject, body).toList();
    }

    private static String tooMuch(Placeholders.Use use) {
        return use.written() + " says more of the complaint than a plain mail may";
    }

    private static List<TextFault> missing(LetterKind kind, Words words, Language language) {
        Set<String> used = Placeholders.in(words.all()).stream()
                .flatMap(use -> use.name().stream())
                .collect(toSet());
        return kind.must().stream()
                .filter(block -> !block.isIn(words.all(), used, language))
                .map(block -> TextFault.whole(block.sentence(), block.law()))
                .toList();
    }

    /** A last look by the printer itself: an address of a link, for example, is nothing to be filled in. */
    private List<TextFault> unprintable(String body) {
        try {
            Letters.html(sample(body));
            return List.of();
        } catch (UnfillablePlaceholder unfillable) {
            return List.of(TextFault.line(
                    lineOf(unfillable, body), unfillable.written() + " cannot be filled in the address of a link"));
        }
    }

    private static int lineOf(UnfillablePlaceholder unfillable, String body) {
        List<String> lines = body.lines().toList();
        return 1
                + lines.indexOf(lines.stream()
                        .filter(line -> line.contains(unfillable.written()))
                        .filter(line -> line.contains("]"))
                        .findFirst()
                        .orElse(""));
    }

    private Letter sample(String body) {
        Map<String, String> examples = placeholders.examples();
        return new Letter(
                "Sample",
                Language.ENGLISH.locale(),
                List.of(examples.getOrDefault("organisation", "-")),
                LocalDate.EPOCH,
                List.of(),
                "",
                body,
                examples,
                Map.of(),
                LetterSize.STANDARD);
    }
}
