package org.forthright.procedure.letter;

import org.forthright.platform.folder.MayBeMissing;

/**
 * A name that letters and paragraphs may use as {@code ((name))}.
 *
 * @param block stands alone on its line and may become several paragraphs or a list
 * @param empty may be empty, and the letter still reads well
 */
public record Placeholder(
        String name,
        String meaning,
        String example,
        @MayBeMissing boolean block,
        @MayBeMissing boolean empty) {}
