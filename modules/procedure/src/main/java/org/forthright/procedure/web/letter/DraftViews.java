package org.forthright.procedure.web.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthright.kernel.time.London;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.Option;
import org.forthright.platform.page.DateWords;
import org.forthright.procedure.letter.ClosedList;
import org.forthright.procedure.letter.Language;
import org.forthright.procedure.letter.LetterKinds;
import org.forthright.procedure.letter.Placeholder;
import org.forthright.procedure.letter.TextChecks;
import org.forthright.procedure.letter.own.OwnText;
import org.forthright.procedure.letter.own.OwnTexts;
import org.forthright.procedure.letter.own.TextCode;
import org.forthright.procedure.letter.own.Wordbooks;
import org.forthright.procedure.letter.own.Wording;
import org.forthright.procedure.step.letter.StartText;
import org.forthright.procedure.web.letter.page.DraftPage;
import org.forthright.procedure.web.letter.page.DraftPage.Name;
import org.forthright.procedure.web.letter.page.DraftPage.Paper;
import org.forthright.procedure.web.letter.page.TextHead;

/** Shows a text that is being written, with what is wrong with it and how it reads. */
@ApplicationScoped
class DraftViews {

    private final LetterHeads heads;
    private final FaultViews faults;
    private final Sample sample;
    private final LetterKinds kinds;
    private final ClosedList placeholders;
    private final TextChecks checks;
    private final OwnTexts texts;
    private final Wordbooks wordbooks;
    private final Clock clock;

    @Inject
    DraftViews(
            LetterHeads heads,
            FaultViews faults,
            Sample sample,
            LetterKinds kinds,
            ClosedList placeholders,
            TextChecks checks,
            OwnTexts texts,
            Wordbooks wordbooks,
            Clock clock) {
        this.heads = heads;
        this.faults = faults;
        this.sample = sample;
        this.kinds = kinds;
        this.placeholders = placeholders;
        this.checks = checks;
        this.texts = texts;
        this.wordbooks = wordbooks;
        this.clock = clock;
    }

    /** The form begins with what was saved last. */
    Answers prefilled(OwnText text) {
        Wording wording = text.wording();
        return Answers.none()
                .with(WordsForm.SUBJECT, wording.subject())
                .with(WordsForm.BODY, wording.body())
                .with(WordsForm.WELSH_SUBJECT, wording.welshSubject())
                .with(WordsForm.WELSH_BODY, wording.welshBody())
                .with(WordsForm.FORMAT, usual(text.code()).name());
    }

    /**
     * The page of a draft.
     *
     * @param known the version of the row that the form is filled in from
     * @param shown what the preview shows
     */
    DraftPage page(OwnText text, String known, Wording shown, Answers answers) {
        TextHead head = heads.text(text);
        Format format = answers.optionalChoice(WordsForm.FORMAT, Format.class).orElse(usual(text.code()));
        return new DraftPage(
                head,
                known,
                begunFrom(text),
                returned(text),
                text.wording().equals(Wording.NONE) ? List.of() : faults.of(text, London.today(clock)),
                sample.preview(shown, format),
                papers(text, head),
                Stream.of(Format.values())
                        .map(one -> Option.of(one.name(), one.title()))
                        .toList(),
                names(text.code()),
                kinds.find(text.code())
                        .map(kind -> wordbooks.model(kind.code()).body())
                        .orElse(""));
    }

    /** "Text 2" for a label of ours. */
    private String begunFrom(OwnText text) {
        String label = text.startedFrom();
        if (label.equals(StartText.MODEL)) {
            return "the model";
        }
        return texts.of(text.code()).stream()
                .filter(earlier -> earlier.label().equals(label))
                .findFirst()
                .map(LetterHeads::title)
                .orElse(label);
    }

    /** What leaves as mail is looked at as mail. */
    private Format usual(String code) {
        return kinds.find(code).filter(kind -> kind.isMail()).isPresent() ? Format.EMAIL : Format.STANDARD;
    }

    private String returned(OwnText text) {
        return text.lastReturn()
                .map(back -> "%s, %s: %s"
                        .formatted(back.byName(), DateWords.moment(back.at(), London.today(clock)), back.reason()))
                .orElse("");
    }

    private static List<Paper> papers(OwnText text, TextHead head) {
        List<Paper> papers = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Format format : List.of(Format.STANDARD, Format.LARGE_PRINT)) {
                if (text.wording().isIn(language)) {
                    papers.add(new Paper(
                            language.title() + ", " + format.title(),
                            head.base() + "/paper?language=" + language + "&format=" + format));
                }
            }
        }
        return papers;
    }

    private List<Name> names(String code) {
        List<Placeholder> usable =
                Optional.of(code).flatMap(kinds::find).map(checks::usable).orElseGet(placeholders::all);
        return Stream.concat(
                        usable.stream()
                                .map(name -> new Name(
                                        name.written(),
                                        name.meaning(),
                                        name.type().words())),
                        texts.phrases().stream()
                                .filter(phrase -> !phrase.equals(code))
                                .map(phrase ->
                                        new Name(TextCode.written(phrase), "A phrase of yours", "words you wrote")))
                .toList();
    }
}
