package org.forthright.procedure.letter.own;

import org.forthright.procedure.letter.Language;
import org.forthright.procedure.letter.TextFault;

/**
 * One thing that keeps a text from being published.
 *
 * @param code of the text in which it is: another one, where that holds a phrase which would no longer fit
 * @param language in which of its two texts
 */
public record Proof(String code, Language language, TextFault fault) {}
