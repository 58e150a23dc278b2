package org.forthright.procedure.web.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forthright.kernel.time.London;
import org.forthright.platform.form.Option;
import org.forthright.platform.page.Label;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.letter.LetterKinds;
import org.forthright.procedure.letter.own.OwnText;
import org.forthright.procedure.letter.own.OwnTexts;
import org.forthright.procedure.letter.own.TextCode;
import org.forthright.procedure.letter.own.Wordbook;
import org.forthright.procedure.letter.own.Wordbooks;
import org.forthright.procedure.letter.own.Wording;
import org.forthright.procedure.step.letter.StartText;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.VersionState;
import org.forthright.procedure.web.letter.page.LettersPage;
import org.forthright.procedure.web.letter.page.TextHead;
import org.forthright.procedure.web.letter.page.TextsPage;

/** Lists the letters of my organisation with their texts, and says of each how it stands today. */
@ApplicationScoped
class LetterViews {

    private final ProcedureAccess access;
    private final LetterHeads heads;
    private final OwnTexts texts;
    private final LetterKinds kinds;
    private final Wordbooks wordbooks;
    private final Sample sample;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    LetterViews(
            ProcedureAccess access,
            LetterHeads heads,
            OwnTexts texts,
            LetterKinds kinds,
            Wordbooks wordbooks,
            Sample sample,
            CurrentActor current,
            Clock clock) {
        this.access = access;
        this.heads = heads;
        this.texts = texts;
        this.kinds = kinds;
        this.wordbooks = wordbooks;
        this.sample = sample;
        this.current = current;
        this.clock = clock;
    }

    LettersPage all() {
        Wordbook today = wordbooks.on(London.today(clock));
        Map<String, OwnText> open = texts.open().stream().collect(Collectors.toMap(OwnText::code, Function.identity()));
        List<LettersPage.Row> letters = kinds.all().stream()
                .map(kind -> row(kind.code(), kind.name(), kind.purpose(), state(kind.code(), open, today)))
                .toList();
        List<LettersPage.Row> phrases = texts.phrases().stream()
                .map(code -> row(code, TextCode.name(code), TextCode.written(code), state(code, open, today)))
                .toList();
        return new LettersPage(
                current.actor().organisationName(),
                LetterHeads.all(current.actor().organisationCode()),
                letters,
                phrases);
    }

    TextsPage texts(String code) {
        List<OwnText> mine = texts.of(code);
        if (kinds.find(code).isEmpty() && mine.isEmpty()) {
            throw new NotFoundException();
        }
        Optional<Wordbook.Entry> today = wordbooks.on(London.today(clock)).find(code);
        Format format = kinds.find(code).filter(kind -> kind.isMail()).isPresent() ? Format.EMAIL : Format.STANDARD;
        return new TextsPage(
                heads.letter(code),
                texts.open(code).map(text -> heads.text(text, mine).base()).orElse(""),
                texts.open(code)
                        .filter(text -> text.state() == VersionState.SUBMITTED)
                        .isPresent(),
                access.canWrite()
                        && texts.open(code)
                                .filter(text -> !text.isWrittenBy(current.actor()))
                                .isPresent(),
                today.filter(Wordbook.Entry::isModel).isPresent(),
                sample.preview(today.map(Wordbook.Entry::wording).orElse(Wording.NONE), format),
                mine.stream()
                        .map(text -> row(text, heads.text(text, mine), mine))
                        .toList(),
                starts(code, mine));
    }

    private List<Option> starts(String code, List<OwnText> mine) {
        List<Option> starts = new ArrayList<>();
        kinds.find(code)
                .ifPresent(kind -> starts.add(
                        Option.of(StartText.MODEL, "The model").withHint("The words that come with the platform")));
        mine.stream()
                .filter(text -> !text.state().isOpen())
                .forEach(text -> starts.add(Option.of(text.label(), LetterHeads.title(text))
                        .withHint(text.note().isEmpty() ? text.state().title() : text.note())));
        return starts;
    }

    private TextsPage.Row row(OwnText text, TextHead head, List<OwnText> mine) {
        String href = head.base() + (text.state() == VersionState.SUBMITTED ? "/check" : "");
        return new TextsPage.Row(
                head.title(),
                href,
                head.state(),
                LetterHeads.when(text, heads.schedule(mine)),
                text.note(),
                people(text));
    }

    private LettersPage.Row row(String code, String name, String hint, Label state) {
        return new LettersPage.Row(
                code, name, LetterHeads.all(current.actor().organisationCode()) + "/" + code, hint, state);
    }

    private static Label state(String code, Map<String, OwnText> open, Wordbook today) {
        OwnText written = open.get(code);
        if (written != null) {
            return LetterHeads.open(written);
        }
        return today.find(code)
                .map(entry -> entry.isModel() ? Label.of("Model", "white") : Label.of("Your words", "green"))
                .orElse(Label.of("Not in force", "grey"));
    }

    private static String people(OwnText text) {
        String written = "Written by " + text.writtenByName();
        return text.approval()
                .map(approval -> written + ", approved by " + approval.byName())
                .or(() -> text.withdrawal().map(withdrawal -> written + ", withdrawn by " + withdrawal.byName()))
                .orElse(written);
    }
}
