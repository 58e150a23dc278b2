package org.forthright.procedure.web.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.forthright.kernel.time.London;
import org.forthright.platform.page.Label;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.letter.LetterKind;
import org.forthright.procedure.letter.LetterKinds;
import org.forthright.procedure.letter.RequiredBlock;
import org.forthright.procedure.letter.own.OwnText;
import org.forthright.procedure.letter.own.OwnTexts;
import org.forthright.procedure.letter.own.TextCode;
import org.forthright.procedure.publication.Publication;
import org.forthright.procedure.publication.Schedule;
import org.forthright.procedure.version.VersionState;
import org.forthright.procedure.web.letter.page.LetterHead;
import org.forthright.procedure.web.letter.page.TextHead;

/** Says of a letter and of its texts what stands at the top of every page about them. */
@ApplicationScoped
class LetterHeads {

    private final LetterKinds kinds;
    private final OwnTexts texts;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    LetterHeads(LetterKinds kinds, OwnTexts texts, CurrentActor current, Clock clock) {
        this.kinds = kinds;
        this.texts = texts;
        this.current = current;
        this.clock = clock;
    }

    static String all(String organisationCode) {
        return "/" + organisationCode + "/organisation/letters";
    }

    static String title(OwnText text) {
        return "Text " + text.number();
    }

    static Label open(OwnText text) {
        return Label.of(text.state().title(), text.state() == VersionState.DRAFT ? "blue" : "yellow");
    }

    static String when(OwnText text, Schedule schedule) {
        return schedule.find(text.number()).map(Schedule.Period::words).orElse("");
    }

    LetterHead letter(String code) {
        String all = all(current.actor().organisationCode());
        return kinds.find(code)
                .map(kind -> letter(kind, all))
                .orElseGet(() -> new LetterHead(
                        TextCode.name(code), TextCode.written(code), "", List.of(), true, all + "/" + code, all));
    }

    TextHead text(OwnText text) {
        return text(text, texts.of(text.code()));
    }

    TextHead text(OwnText text, List<OwnText> mine) {
        LetterHead letter = letter(text.code());
        return new TextHead(
                letter,
                title(text),
                letter.base() + "/texts/" + text.number(),
                state(text, schedule(mine)),
                text.state() == VersionState.DRAFT);
    }

    /** Which of the texts of one letter holds when. */
    Schedule schedule(List<OwnText> mine) {
        List<Publication> publications = mine.stream()
                .filter(text -> text.state() == VersionState.PUBLISHED)
                .map(text -> new Publication(
                        current.actor().organisationCode(),
                        text.number(),
                        text.inForceOn().orElseThrow(),
                        text.note()))
                .sorted(Comparator.comparing(Publication::inForceOn)
                        .thenComparing(Publication::number)
                        .reversed())
                .toList();
        return Schedule.of(publications, London.today(clock));
    }

    private static LetterHead letter(LetterKind kind, String all) {
        return new LetterHead(
                kind.name(),
                kind.purpose(),
                kind.goes().words(),
                kind.must().stream().map(LetterHeads::must).toList(),
                false,
                all + "/" + kind.code(),
                all);
    }

    private static LetterHead.Must must(RequiredBlock block) {
        return new LetterHead.Must(block.says(), block.placeholders(), block.law());
    }

    private static Label state(OwnText text, Schedule schedule) {
        return switch (text.state()) {
            case DRAFT, SUBMITTED -> open(text);
            case WITHDRAWN -> Label.of(text.state().title(), "grey");
            case PUBLISHED ->
                schedule.find(text.number())
                        .map(Schedule.Period::time)
                        .map(time -> Label.of(time.title(), time.colour()))
                        .orElseThrow();
        };
    }
}
