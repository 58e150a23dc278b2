package org.forthright.procedure.lint.check;

import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forthright.procedure.lint.Check;
import org.forthright.procedure.lint.Remark;
import org.forthright.procedure.lint.RemarkKind;
import org.forthright.procedure.lint.Severity;
import org.forthright.procedure.lint.Subject;
import org.forthright.procedure.reading.Mark;
import org.forthright.procedure.reading.Passage;
import org.forthright.procedure.slot.OpenSlot;

/** Finds slots that nothing fills, and what writers leave in square brackets for others to fill in. */
@Singleton
class NotFilledIn implements Check {

    private static final String SENTENCE = "Something is still to be filled in here.";

    /** In brackets that are no link, or in letters that stand for something to come. */
    private static final Pattern LEFT_OPEN = Pattern.compile(
            "\\[[^\\]\\n]{1,300}](?!\\()|\\(\\([^()\\n]{0,60}\\)?\\)?|<[a-z][^<>\\n]{2,60}>|\\b(?:XX+|TBC|TBA)\\b");

    @Override
    public Stream<Remark> remarks(Subject subject) {
        return Stream.concat(
                subject.open().stream().map(NotFilledIn::remark),
                subject.passages().stream().flatMap(NotFilledIn::leftOpen));
    }

    private static Remark remark(OpenSlot open) {
        return Remark.of(RemarkKind.PLACEHOLDER, Severity.MUST, open.sentence())
                .called(open.slot().name())
                .in(open.paragraph())
                .restingOn(open.citation().text());
    }

    private static Stream<Remark> leftOpen(Passage passage) {
        return LEFT_OPEN.matcher(passage.text()).results().map(found -> Remark.of(
                        RemarkKind.PLACEHOLDER, Severity.MUST, SENTENCE)
                .at(passage, new Mark(found.start(), found.end())));
    }
}
