package org.forthright.procedure.web.letter.page;

import org.forthright.platform.page.Label;

/**
 * Which text a page is about.
 *
 * @param base its address
 * @param writable whether it still takes changes
 */
public record TextHead(LetterHead letter, String title, String base, Label state, boolean writable) {}
