package org.forthright.kernel.refusal;

import org.forthright.kernel.law.Citation;

/** Why the answer is no. Each room has an enum of these; the constant holds the words and the rule they rest on. */
public interface RefusalReason {

    /** The constant's own name: the stable code that programs read. */
    String name();

    /** One sentence for the person who asked: what stands in the way and, where it helps, what to do about it. */
    String sentence();

    Citation citation();
}
