package org.forthright.platform.paper.letter;

import java.util.List;

/**
 * A piece of a letter that stands on its own lines: what a placeholder such as {@code ((points))} becomes. Its words are
 * taken as they are; nothing in them is read as Markdown.
 */
public sealed interface Passage {

    /** A heading below the heading that the letter stands under. */
    record Heading(String words) implements Passage {}

    /** Paragraphs, parted by empty lines; a single line break stays a line break. */
    record Words(String words) implements Passage {}

    record Bullets(List<String> items) implements Passage {

        public Bullets {
            items = List.copyOf(items);
        }
    }

    record Numbers(List<String> items) implements Passage {

        public Numbers {
            items = List.copyOf(items);
        }
    }
}
