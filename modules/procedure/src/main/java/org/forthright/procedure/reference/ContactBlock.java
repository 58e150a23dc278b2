package org.forthright.procedure.reference;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A body outside the organisation, and how to reach it on one day.
 *
 * @param time by when to go there; may be empty
 * @param post its postal address line by line; may be empty
 */
public record ContactBlock(String name, String what, String time, String phone, String website, List<String> post) {

    public ContactBlock {
        post = List.copyOf(post);
    }

    /** For a letter: paragraphs of plain words with an empty line between. */
    public String text() {
        return Stream.of(what, time, reach()).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private String reach() {
        return Stream.concat(Stream.of(name, "Telephone: " + phone, "Website: " + website), address())
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> address() {
        return post.isEmpty() ? Stream.empty() : Stream.of("Post: " + String.join(", ", post));
    }
}
