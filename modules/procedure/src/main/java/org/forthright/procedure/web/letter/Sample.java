package org.forthright.procedure.web.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.forthright.kernel.time.London;
import org.forthright.platform.paper.letter.Letter;
import org.forthright.platform.paper.letter.Letters;
import org.forthright.platform.paper.letter.Placeholders;
import org.forthright.platform.paper.letter.UnfillablePlaceholder;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.directory.OrganisationInWords;
import org.forthright.procedure.letter.ClosedList;
import org.forthright.procedure.letter.Language;
import org.forthright.procedure.letter.Placeholder;
import org.forthright.procedure.letter.Words;
import org.forthright.procedure.letter.own.Wordbooks;
import org.forthright.procedure.letter.own.Wording;
import org.forthright.procedure.web.letter.page.Preview;

/** Shows how a text reads in the invented complaint of the list of placeholders, written by my own organisation. */
@ApplicationScoped
class Sample {

    private static final DateTimeFormatter EXAMPLE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final ClosedList placeholders;
    private final Wordbooks wordbooks;
    private final OrganisationInWords organisation;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    Sample(
            ClosedList placeholders,
            Wordbooks wordbooks,
            OrganisationInWords organisation,
            CurrentActor current,
            Clock clock) {
        this.placeholders = placeholders;
        this.wordbooks = wordbooks;
        this.organisation = organisation;
        this.current = current;
        this.clock = clock;
    }

    Preview preview(Wording wording, Format format) {
        return new Preview(Stream.of(Language.values())
                .filter(wording::isIn)
                .map(language -> sheet(wording, language, format))
                .toList());
    }

    /** The sample as it is printed. */
    byte[] print(Wording wording, Language language, Format format) {
        return Letters.print(letter(wordbooks.withPhrases(wording, language), language, format));
    }

    private Preview.Sheet sheet(Wording wording, Language language, Format format) {
        String title = language.title() + ", " + format.title().toLowerCase(Locale.UK);
        Words words = wordbooks.withPhrases(wording, language);
        boolean mail = format == Format.EMAIL;
        try {
            Letter letter = letter(words, language, format);
            return new Preview.Sheet(
                    title,
                    language.locale().getLanguage(),
                    format == Format.LARGE_PRINT,
                    letter.title(),
                    mail ? "" : Letters.html(letter),
                    mail ? Placeholders.fill(Letters.plain(words.body()), letter.values()) : "",
                    "");
        } catch (UnfillablePlaceholder unfillable) {
            return new Preview.Sheet(title, "en", false, words.subject(), "", "", unfillable.written());
        }
    }

    private Letter letter(Words words, Language language, Format format) {
        Map<String, String> values = values(words, language);
        String name = current.actor().organisationName();
        String subject = Placeholders.fill(words.subject(), values);
        return new Letter(
                subject.isBlank() ? name : subject,
                language.locale(),
                List.of(
                        name,
                        values.getOrDefault("organisation-address", ""),
                        values.getOrDefault("organisation-email", "")),
                London.today(clock),
                List.of(values.getOrDefault("complainant-name", "")),
                values.getOrDefault("reference", ""),
                words.body(),
                values,
                Map.of(),
                format.size());
    }

    /** A name that is in no list stands there as it was written. */
    private Map<String, String> values(Words words, Language language) {
        Map<String, String> values = new HashMap<>();
        Placeholders.in(words.subject() + "\n" + words.body())
                .forEach(use -> use.name().ifPresent(name -> values.put(name, use.written())));
        placeholders.all().forEach(placeholder -> values.put(placeholder.name(), example(placeholder, language)));
        organisation.of(current.actor().organisationId()).forEach((name, own) -> {
            if (!own.isBlank()) {
                values.put(name, own);
            }
        });
        return values;
    }

    private static String example(Placeholder placeholder, Language language) {
        return placeholder.type() == Placeholder.Type.DATE
                ? LocalDate.parse(placeholder.example(), EXAMPLE).format(EXAMPLE.withLocale(language.locale()))
                : placeholder.example();
    }
}
