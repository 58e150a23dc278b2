package org.forthright.procedure.lint;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.forthright.procedure.check.Place;
import org.forthright.procedure.check.ProcedureCheck;
import org.forthright.procedure.check.Proposal;
import org.forthright.procedure.check.Remark;
import org.forthright.procedure.slot.Slots;

/**
 * What the linter finds in a version before it is published: what the law or the procedure itself does not allow to stay
 * keeps it back, everything else is advice. Places left open and clauses left out are named by another check.
 */
@Singleton
class LintedWords implements ProcedureCheck {

    private final Linter linter;
    private final Slots slots;

    @Inject
    LintedWords(Linter linter, Slots slots) {
        this.linter = linter;
        this.slots = slots;
    }

    @Override
    public List<Remark> remarks(Proposal proposal) {
        Subject subject = Subject.of(
                proposal.own(),
                proposal.words(slots),
                List.of(),
                proposal.model(),
                proposal.own().effectiveFrom());
        return linter.flaws(subject).stream()
                .filter(flaw -> flaw.kind() != FlawKind.STATUTORY_MISSING)
                .map(LintedWords::remark)
                .toList();
    }

    private static Remark remark(Flaw flaw) {
        return new Remark(
                flaw.paragraph().isEmpty() ? Place.whole() : Place.paragraph(flaw.paragraph()),
                flaw.sentence(),
                flaw.remedy(),
                flaw.place(),
                flaw.citation(),
                flaw.severity() == Severity.MUST);
    }
}
