package org.forthright.procedure.lint.check;

import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forthright.procedure.lint.Check;
import org.forthright.procedure.lint.Flaw;
import org.forthright.procedure.lint.FlawKind;
import org.forthright.procedure.lint.Severity;
import org.forthright.procedure.lint.Subject;
import org.forthright.procedure.slot.OpenSlot;
import org.forthright.procedure.words.Mark;
import org.forthright.procedure.words.Passage;

/** Finds slots that nothing fills, and what writers leave in square brackets for others to fill in. */
@Singleton
class NotFilledIn implements Check {

    private static final String SENTENCE = "Something is still to be filled in here.";

    /** In brackets that are no link, or in letters that stand for something to come. */
    private static final Pattern LEFT_OPEN = Pattern.compile(
            "\\[[^\\]\\n]{1,300}](?!\\()|\\(\\([^()\\n]{0,60}\\)?\\)?|<[a-z][^<>\\n]{2,60}>|\\b(?:XX+|TBC|TBA)\\b");

    @Override
    public Stream<Flaw> flaws(Subject subject) {
        return Stream.concat(
                subject.open().stream().map(NotFilledIn::flaw),
                subject.passages().stream().flatMap(NotFilledIn::leftOpen));
    }

    private static Flaw flaw(OpenSlot open) {
        return Flaw.of(FlawKind.PLACEHOLDER, Severity.MUST, open.sentence())
                .called(open.slot().name())
                .in(open.paragraph())
                .restingOn(open.citation());
    }

    private static Stream<Flaw> leftOpen(Passage passage) {
        return LEFT_OPEN.matcher(passage.text()).results().map(found -> Flaw.of(
                        FlawKind.PLACEHOLDER, Severity.MUST, SENTENCE)
                .at(passage, new Mark(found.start(), found.end())));
    }
}
