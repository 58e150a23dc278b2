package org.forthright.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forthright.kernel.law.Citation;

/**
 * An organisation's own words held against the model it started from: what the law asks for stays in, locked words
 * stand as they are, and where other statutory words were changed a reason is kept.
 *
 * @param reasons why statutory words were changed, by number of the paragraph
 */
public record Tailoring(Procedure model, Procedure own, Map<String, String> reasons) {

    public Tailoring {
        reasons = Map.copyOf(reasons);
    }

    /** What stands in the way of publishing. */
    public enum Problem {
        MISSING("The procedure needs this paragraph. It may be worded otherwise, but not left out."),
        LOCKED("These words are the law's. They stay as they are in the model."),
        NO_REASON("The law asks for what this paragraph says. Keep the words of the model, or write why they differ."),
        EMPTY("The paragraph has no words."),
        CONTENTS("Every response says how the complaint was considered, what was decided, and how to go further.");

        private final String sentence;

        Problem(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    /**
     * A paragraph that cannot be published as it is.
     *
     * @param paragraph its number
     */
    public record Fault(String paragraph, Problem problem, Citation citation) {

        public String sentence() {
            return problem.sentence();
        }
    }

    /** All of them, in the order of the model. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (Paragraph original : model.paragraphs()) {
            problem(original)
                    .ifPresent(problem -> faults.add(new Fault(original.number(), problem, original.citation())));
        }
        return faults;
    }

    private Optional<Problem> problem(Paragraph original) {
        Optional<Paragraph> found = own.paragraphs().stream()
                .filter(paragraph -> paragraph.key().equals(original.key()))
                .findFirst();
        return found.isPresent()
                ? problem(original, found.get())
                : Optional.of(Problem.MISSING).filter(missing -> !mayBeLeftOut(original));
    }

    private Optional<Problem> problem(Paragraph original, Paragraph changed) {
        if (changed.text().isBlank()) {
            return Optional.of(Problem.EMPTY);
        }
        if (!ResponseContent.keepsWhatTheLawAsks(original.contents(), changed.contents())) {
            return Optional.of(Problem.CONTENTS);
        }
        if (sameWords(original.text(), changed.text())) {
            return Optional.empty();
        }
        return switch (original.wording()) {
            case LOCKED -> Optional.of(Problem.LOCKED);
            case WITH_REASON ->
                Optional.of(Problem.NO_REASON).filter(none -> reasons.getOrDefault(original.number(), "")
                        .isBlank());
            case FREE -> Optional.empty();
        };
    }

    /** Of an optional section, what is not optional itself goes only together with all of it. */
    private boolean mayBeLeftOut(Paragraph original) {
        boolean sectionIsGone = own.paragraphs().stream()
                .noneMatch(paragraph -> paragraph.section().equals(original.section()));
        return original.optional() || (sectionIsGone && model.mayBeLeftOut(original));
    }

    private static boolean sameWords(String one, String other) {
        return one.strip().replaceAll("\\s+", " ").equals(other.strip().replaceAll("\\s+", " "));
    }
}
