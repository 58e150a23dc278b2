package org.forthright.procedure.reading;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.forthright.kernel.time.London;
import org.forthright.platform.paper.Fingerprint;
import org.forthright.platform.paper.Markup;
import org.forthright.platform.paper.Press;
import org.forthright.procedure.Paragraph;
import org.forthright.procedure.Section;

/**
 * A procedure to print and to keep: PDF/A-2a and PDF/UA-1, with a bookmark to each section. The same text gives the same
 * bytes, so what was printed once is kept for the next reader.
 */
@Singleton
public class PrintedProcedures {

    private static final int KEPT_AT_MOST = 50;

    private static final String SHEET = Markup.resource(PrintedProcedures.class, "procedure.html");
    private static final String STYLE = Markup.resource(PrintedProcedures.class, "procedure.css");

    private final Map<String, byte[]> kept = new LinkedHashMap<>(KEPT_AT_MOST, 0.75f, true);

    /**
     * Prints it.
     *
     * @param organisation its name, as people know it
     * @param title of this text among the others: "Version 3"
     */
    public byte[] pdf(PublishedProcedure published, String organisation, String title) {
        String xhtml = xhtml(published, organisation, title);
        String key = Fingerprint.of(xhtml.getBytes(StandardCharsets.UTF_8));
        synchronized (kept) {
            byte[] pdf = kept.computeIfAbsent(
                    key,
                    absent -> Press.print(
                            xhtml,
                            London.endOf(published.procedure().effectiveFrom().minusDays(1))));
            if (kept.size() > KEPT_AT_MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
            return pdf;
        }
    }

    private static String xhtml(PublishedProcedure published, String organisation, String title) {
        return SHEET.formatted(
                Markup.escape(organisation),
                Markup.escape(title),
                published.since(),
                STYLE,
                published.sections().stream().map(PrintedProcedures::bookmark).collect(joining()),
                published.sections().stream()
                        .map(section -> section(published, section))
                        .collect(joining()));
    }

    private static String bookmark(Section section) {
        return "<bookmark name=\"%s\" href=\"#section-%s\"/>".formatted(heading(section), section.number());
    }

    private static String section(PublishedProcedure published, Section section) {
        return "<h2 id=\"section-%s\">%s</h2>%s"
                .formatted(
                        section.number(),
                        heading(section),
                        published.paragraphsOf(section).stream()
                                .map(paragraph -> paragraph(published, paragraph))
                                .collect(joining()));
    }

    private static String heading(Section section) {
        return Markup.escape(section.number() + ". " + section.title());
    }

    private static String paragraph(PublishedProcedure published, Paragraph paragraph) {
        return "<h3>%s</h3><p>%s</p>%s%s"
                .formatted(
                        Markup.escape(paragraph.number() + " " + paragraph.title()),
                        Markup.escape(published.words(paragraph)),
                        contents(paragraph),
                        law(paragraph));
    }

    private static String contents(Paragraph paragraph) {
        return paragraph.contents().isEmpty()
                ? ""
                : paragraph.contents().stream()
                        .map(content -> "<li>%s: %s</li>"
                                .formatted(Markup.escape(content.title()), Markup.escape(content.hint())))
                        .collect(joining("", "<ul>", "</ul>"));
    }

    private static String law(Paragraph paragraph) {
        return paragraph.basis().isEmpty()
                ? ""
                : "<p class=\"law\">The law: %s</p>".formatted(Markup.escape(String.join("; ", paragraph.basis())));
    }
}
