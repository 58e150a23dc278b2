package org.forthright.procedure.check;

import org.forthright.kernel.law.Citation;

/**
 * What a check has to say about one place.
 *
 * @param citation what it rests on
 * @param grave whether it keeps the version from being published; otherwise it is advice
 */
public record Remark(Place place, String sentence, Citation citation, boolean grave) {

    /** It keeps the version from being published. */
    public static Remark grave(Place place, String sentence, Citation citation) {
        return new Remark(place, sentence, citation, true);
    }

    /** It is for people to decide. */
    public static Remark advice(Place place, String sentence, Citation citation) {
        return new Remark(place, sentence, citation, false);
    }
}
