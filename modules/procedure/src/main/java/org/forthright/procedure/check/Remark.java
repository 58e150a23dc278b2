package org.forthright.procedure.check;

import org.forthright.kernel.law.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What a check has to say about one place.
 *
 * @param remedy what to do about it; empty where the sentence says it
 * @param found the words that are meant; null where none can be pointed at
 * @param citation what it rests on; null where that is good sense alone
 * @param grave whether it keeps the version from being published; otherwise it is advice
 */
public record Remark(
        Place place,
        String sentence,
        String remedy,
        org.forthright.procedure.words.@Nullable Place found,
        @Nullable Citation citation,
        boolean grave) {

    /** "SI 2009/309 reg. 13(3); model procedure, paragraph 3.8"; empty where it rests on no rule. */
    public String law() {
        return citation == null ? "" : citation.text();
    }

    /** It keeps the version from being published. */
    public static Remark grave(Place place, String sentence, @Nullable Citation citation) {
        return new Remark(place, sentence, "", null, citation, true);
    }

    /** It is for people to decide. */
    public static Remark advice(Place place, String sentence, @Nullable Citation citation) {
        return new Remark(place, sentence, "", null, citation, false);
    }
}
