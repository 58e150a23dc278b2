package org.forthright.procedure.lint;

import org.forthright.kernel.law.Citation;
import org.forthright.procedure.words.Mark;
import org.forthright.procedure.words.Passage;
import org.forthright.procedure.words.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a procedure.
 *
 * @param code what exactly, for programs: a breach of the law, a setting, the code of an old name, else the kind
 * @param paragraph its number; empty where the procedure as a whole is meant, or the passage has none
 * @param place in the text of that paragraph; null where nothing can be pointed at
 * @param sentence for people
 * @param citation the law that it is held against; null where no law is concerned
 */
public record Flaw(
        FlawKind kind,
        Severity severity,
        String code,
        String paragraph,
        @Nullable Place place,
        String sentence,
        @Nullable Citation citation) {

    /** "SI 2009/309 reg. 13(3); model procedure, paragraph 3.8"; empty where no law is concerned. */
    public String law() {
        return citation == null ? "" : citation.text();
    }

    /** What to do about it; empty where the sentence says it, as it does wherever somebody should only read once more. */
    public String remedy() {
        if (severity == Severity.MAY) {
            return "";
        }
        return place == null ? kind.remedyWhereMissing() : kind.remedy();
    }

    /** About the procedure as a whole. */
    public static Flaw of(FlawKind kind, Severity severity, String sentence) {
        return new Flaw(kind, severity, kind.name(), "", null, sentence, null);
    }

    /** About a paragraph of that number. */
    public Flaw in(String number) {
        return new Flaw(kind, severity, code, number, place, sentence, citation);
    }

    /** About a place in a passage. */
    public Flaw at(Passage passage, Mark mark) {
        return new Flaw(kind, severity, code, passage.number(), Place.of(passage.text(), mark), sentence, citation);
    }

    public Flaw called(String exactly) {
        return new Flaw(kind, severity, exactly, paragraph, place, sentence, citation);
    }

    public Flaw restingOn(Citation rule) {
        return new Flaw(kind, severity, code, paragraph, place, sentence, rule);
    }
}
