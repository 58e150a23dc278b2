package org.forthright.procedure.lint;

import org.forthright.procedure.reading.Mark;
import org.forthright.procedure.reading.Passage;
import org.forthright.procedure.reading.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a procedure.
 *
 * @param code what exactly, for programs: a breach of the law, a setting, the code of an old name, else the kind
 * @param paragraph its number; empty where the procedure as a whole is meant, or the passage has none
 * @param place in the text of that paragraph; null where nothing can be pointed at
 * @param sentence for people
 * @param law where it stands, as "SI 2009/309 reg. 13(3)"; empty where no law is concerned
 */
public record Remark(
        RemarkKind kind,
        Severity severity,
        String code,
        String paragraph,
        @Nullable Place place,
        String sentence,
        String law) {

    /** About the procedure as a whole. */
    public static Remark of(RemarkKind kind, Severity severity, String sentence) {
        return new Remark(kind, severity, kind.name(), "", null, sentence, "");
    }

    /** About a paragraph of that number. */
    public Remark in(String number) {
        return new Remark(kind, severity, code, number, place, sentence, law);
    }

    /** About a place in a passage. */
    public Remark at(Passage passage, Mark mark) {
        return new Remark(kind, severity, code, passage.number(), Place.of(passage.text(), mark), sentence, law);
    }

    public Remark called(String exactly) {
        return new Remark(kind, severity, exactly, paragraph, place, sentence, law);
    }

    public Remark restingOn(String rule) {
        return new Remark(kind, severity, code, paragraph, place, sentence, rule);
    }
}
