package org.forthright.platform.paper.bundle;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.forthright.kernel.time.London;
import org.forthright.platform.paper.Fingerprint;
import org.forthright.platform.paper.Markup;
import org.forthright.platform.paper.PageImages;
import org.forthright.platform.paper.Press;

/**
 * The pages that a bundle puts before its papers: cover, index and chronology.
 *
 * @param pages how many they are
 * @param index with the page on which each paper begins
 */
record FrontMatter(byte[] pdf, int pages, List<IndexEntry> index) {

    private static final String STYLE = Markup.resource(FrontMatter.class, "bundle.css");
    private static final String SHEET = Markup.resource(FrontMatter.class, "bundle.html");

    /** Papers are linked by their page, an address that {@link Binding} turns into a jump. */
    static final String PAGE_ADDRESS = "page:";

    /** The index tells pages that depend on its own length: it is laid out until it is right, at most this often. */
    private static final int MOST_ATTEMPTS = 5;

    static FrontMatter of(BundleContents contents, Shelf shelf) {
        int guess = 3;
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            List<IndexEntry> index = index(shelf, guess + 1);
            byte[] pdf = Press.print(xhtml(contents, index, guess + shelf.pages()), contents.preparedAt());
            int pages = PageImages.pages(pdf);
            if (pages == guess) {
                return new FrontMatter(pdf, pages, index);
            }
            guess = pages;
        }
        throw new IllegalStateException("The index of " + contents.reference() + " does not settle on its pages.");
    }

    private static List<IndexEntry> index(Shelf shelf, int firstPage) {
        List<IndexEntry> index = new ArrayList<>();
        int next = firstPage;
        for (Shelf.Numbered numbered : shelf.papers()) {
            BundlePaper paper = numbered.paper();
            int pages = numbered.pages().size();
            index.add(new IndexEntry(
                    numbered.number(),
                    paper.title(),
                    paper.date().toString(),
                    paper.author(),
                    paper.organisation(),
                    paper.kind(),
                    paper.mediaType(),
                    numbered.file(),
                    Fingerprint.of(paper.bytes()),
                    pages == 0 ? 0 : next,
                    pages,
                    paper.sent()));
            next += pages;
        }
        return index;
    }

    private static String xhtml(BundleContents contents, List<IndexEntry> index, int pages) {
        long annexes = index.stream().filter(IndexEntry::isAnnex).count();
        return SHEET.formatted(
                contents.language().toLanguageTag(),
                Markup.escape(contents.reference()),
                Markup.escape(contents.organisation()),
                STYLE,
                Markup.escape(contents.organisation()),
                Markup.escape(contents.reference()),
                Markup.escape(contents.title()),
                contents.isLocalResolutionIncomplete() ? "" : "absent",
                Markup.escape(contents.recipient()),
                date(London.dateOf(contents.preparedAt()), contents),
                Markup.escape(contents.preparedBy()),
                index.size() - annexes,
                annexes,
                pages,
                index.stream().map(entry -> row(entry, contents)).collect(joining()),
                annexes == 0 ? "absent" : "",
                contents.chronology().stream()
                        .map(entry -> row(entry, contents))
                        .collect(joining()));
    }

    private static String row(IndexEntry entry, BundleContents contents) {
        return """
                <tr><td>%d</td><td><strong>%s</strong><br/><span class="origin">%s</span>%s</td><td>%s</td><td class="page">%s</td></tr>
                """.formatted(
                        entry.number(),
                        Markup.escape(entry.title()),
                        Markup.escape(String.join(", ", origin(entry))),
                        sent(entry),
                        date(LocalDate.parse(entry.date()), contents),
                        entry.isAnnex() ? "Annex" : link(entry));
    }

    private static String sent(IndexEntry entry) {
        return entry.sent() == null ? "" : "<br/><strong>" + Markup.escape(entry.sent()) + "</strong>";
    }

    private static List<String> origin(IndexEntry entry) {
        return entry.author().equals(entry.organisation())
                ? List.of(entry.kind().title(), entry.organisation())
                : List.of(entry.kind().title(), entry.author(), entry.organisation());
    }

    private static String link(IndexEntry entry) {
        return "<a href=\"%s%d\" title=\"Page %d\">%d</a>"
                .formatted(PAGE_ADDRESS, entry.firstPage(), entry.firstPage(), entry.firstPage());
    }

    private static String row(ChronologyEntry entry, BundleContents contents) {
        String time = entry.time();
        return "<tr><td>%s%s</td><td>%s</td><td>%s</td></tr>\n"
                .formatted(
                        date(entry.date(), contents),
                        time == null ? "" : "<br/><span class=\"time\">" + Markup.escape(time) + "</span>",
                        Markup.escape(entry.what()).replace("\n", "<br/>"),
                        Markup.escape(entry.whom()));
    }

    private static String date(LocalDate date, BundleContents contents) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", contents.language()).format(date);
    }
}
