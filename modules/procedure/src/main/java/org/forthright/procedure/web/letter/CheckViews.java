package org.forthright.procedure.web.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthright.kernel.time.London;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.difference.ParagraphChange;
import org.forthright.procedure.difference.ParagraphChange.Kind;
import org.forthright.procedure.difference.WordDifference;
import org.forthright.procedure.letter.LetterKinds;
import org.forthright.procedure.letter.own.OwnText;
import org.forthright.procedure.letter.own.OwnTexts;
import org.forthright.procedure.letter.own.Wordbooks;
import org.forthright.procedure.letter.own.Wording;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.VersionState;
import org.forthright.procedure.web.letter.page.CheckPage;
import org.forthright.procedure.web.letter.page.CheckPage.Standing;

/** Shows what keeps a text from being used, what it changes against the one before, and where it leaves the model. */
@ApplicationScoped
class CheckViews {

    private final LetterHeads heads;
    private final FaultViews faults;
    private final OwnTexts texts;
    private final LetterKinds kinds;
    private final Wordbooks wordbooks;
    private final ProcedureAccess access;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    CheckViews(
            LetterHeads heads,
            FaultViews faults,
            OwnTexts texts,
            LetterKinds kinds,
            Wordbooks wordbooks,
            ProcedureAccess access,
            CurrentActor current,
            Clock clock) {
        this.heads = heads;
        this.faults = faults;
        this.texts = texts;
        this.kinds = kinds;
        this.wordbooks = wordbooks;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    CheckPage page(OwnText text) {
        LocalDate from = text.inForceOn().orElse(London.today(clock));
        Optional<OwnText> before = before(text);
        Optional<Wording> model = kinds.find(text.code()).map(kind -> wordbooks.model(kind.code()));
        return new CheckPage(
                heads.text(text),
                faults.of(text, from),
                before.map(LetterHeads::title).orElse(model.isPresent() ? "the model" : "nothing"),
                changes(before.map(OwnText::wording).or(() -> model).orElse(Wording.NONE), text.wording()),
                before.isPresent() && model.isPresent() ? changes(model.get(), text.wording()) : List.of(),
                standing(text));
    }

    /** The newest published one. */
    private Optional<OwnText> before(OwnText text) {
        return texts.of(text.code()).stream()
                .filter(other -> other.state() == VersionState.PUBLISHED && other.number() < text.number())
                .findFirst();
    }

    private static List<ParagraphChange> changes(Wording before, Wording after) {
        return Stream.of(
                        change("Subject", before.subject(), after.subject()),
                        change("Words", before.body(), after.body()),
                        change("Subject in Welsh", before.welshSubject(), after.welshSubject()),
                        change("Words in Welsh", before.welshBody(), after.welshBody()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ParagraphChange> change(String title, String before, String after) {
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new ParagraphChange(
                        "",
                        title,
                        before.isEmpty() ? Kind.ADDED : Kind.CHANGED,
                        WordDifference.between(before, after)));
    }

    private Standing standing(OwnText text) {
        return new Standing(
                text.note(),
                text.submission()
                        .map(handed ->
                                "%s, %s".formatted(handed.byName(), DateWords.moment(handed.at(), London.today(clock))))
                        .orElse(""),
                text.state() == VersionState.DRAFT,
                text.state() == VersionState.SUBMITTED,
                access.canWrite() && !text.isWrittenBy(current.actor()),
                text.version());
    }
}
