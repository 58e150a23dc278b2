package org.forthright.platform.paper.letter;

import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.forthright.platform.paper.Markup;

/** The sheet of paper around the words of a letter: letterhead, recipient, date, reference, page numbers. */
final class LetterPage {

    private static final String STYLE = Markup.resource(LetterPage.class, "letter.css");

    private final Letter letter;
    private final LetterText text;

    LetterPage(Letter letter, LetterText text) {
        this.letter = letter;
        this.text = text;
    }

    String xhtml() {
        return """
                <html lang="%s">
                <head>
                <title>%s</title>
                <meta name="author" content="%s"/>
                <meta name="subject" content="%s"/>
                <style>%s</style>
                <bookmarks>%s</bookmarks>
                </head>
                <body>
                <div class="letterhead"><p class="organisation">%s</p>%s</div>
                %s
                <p class="details">%s</p>
                %s
                %s
                </body>
                </html>
                """.formatted(
                letter.language().toLanguageTag(),
                Markup.escape(letter.title()),
                Markup.escape(letter.letterhead().getFirst()),
                Markup.escape(letter.title() + ", " + letter.reference()),
                style(),
                bookmarks(),
                Markup.escape(letter.letterhead().getFirst()),
                block("address", letter.letterhead().stream().skip(1).toList()),
                block("recipient", letter.recipient()),
                lines(List.of(date(), PaperWords.REFERENCE.in(letter.language()).formatted(letter.reference()))),
                text.hasItsOwnHeading() ? "" : "<h1>" + Markup.escape(letter.title()) + "</h1>",
                text.html());
    }

    private String style() {
        return STYLE.replace("SIZE", letter.size().points() + "pt")
                .replace("SMALL", letter.size().smallest() + "pt")
                .replace("PAGE_OF", PaperWords.PAGE_OF.in(letter.language()))
                .replace("REFERENCE", Markup.inStyle(letter.reference()));
    }

    private String bookmarks() {
        return text.sections().stream()
                .map(section -> "<bookmark name=\"%s\" href=\"#%s\"/>"
                        .formatted(Markup.escape(section.words()), section.anchor()))
                .collect(joining());
    }

    private String date() {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", letter.language()).format(letter.date());
    }

    private static String block(String name, List<String> lines) {
        return lines.isEmpty() ? "" : "<p class=\"%s\">%s</p>".formatted(name, lines(lines));
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(Markup::escape).collect(joining("<br/>"));
    }
}
