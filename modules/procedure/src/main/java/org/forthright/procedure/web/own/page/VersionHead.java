package org.forthright.procedure.web.own.page;

import org.forthright.platform.page.Label;

/**
 * Which version a page is about.
 *
 * @param base its address
 * @param versions where all of them are
 * @param writable whether it still takes changes
 */
public record VersionHead(
        String organisation, String title, String base, String versions, Label state, boolean writable) {}
