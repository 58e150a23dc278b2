package org.forthright.platform.paper.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.forthright.platform.apart.NoTurn;
import org.forthright.platform.paper.bundle.page.CopyPages;
import org.forthright.platform.paper.bundle.page.PageCloner;
import org.forthright.platform.paper.bundle.page.TextPages;
import org.jboss.logging.Logger;

/** The papers of a bundle, opened and numbered, with copies of the pages of those that can be shown. */
final class Shelf implements AutoCloseable {

    static final int MOST_PAGES = 10_000;

    private static final Logger LOG = Logger.getLogger(Shelf.class);
    private static final long BYTES_IN_MEMORY = 64L * 1024 * 1024;

    private final PDDocument workbench = new PDDocument(MemoryUsageSetting.setupMixed(BYTES_IN_MEMORY).streamCache);
    private final List<Numbered> papers = new ArrayList<>();

    /** A paper with its number, its place in the folder and its pages; without pages it is an annex. */
    record Numbered(int number, BundlePaper paper, String file, List<PDPage> pages) {}

    Shelf(List<BundlePaper> papers) {
        Iterator<byte[]> copies = CopyPages.of(papers.stream()
                .filter(BundlePaper::isPdf)
                .map(BundlePaper::bytes)
                .toList());
        int digits = Math.max(2, Integer.toString(papers.size()).length());
        for (BundlePaper paper : papers) {
            int number = this.papers.size() + 1;
            this.papers.add(new Numbered(number, paper, FileName.of(number, digits, paper), pagesOf(paper, copies)));
        }
        if (pages() > MOST_PAGES) {
            throw new BundleTooLarge("%d pages are more than the %d a bundle holds.".formatted(pages(), MOST_PAGES));
        }
    }

    List<Numbered> papers() {
        return papers;
    }

    int pages() {
        return papers.stream().mapToInt(paper -> paper.pages().size()).sum();
    }

    /** None for what shows no pages, or cannot be opened: it stays in the folder, and the index says so. */
    private List<PDPage> pagesOf(BundlePaper paper, Iterator<byte[]> copies) {
        if (!paper.isPdf() && !paper.isText()) {
            return List.of();
        }
        try (PDDocument document = Loader.loadPDF(paper.isPdf() ? copies.next() : TextPages.of(paper))) {
            PageCloner cloner = new PageCloner(workbench);
            List<PDPage> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                pages.add(cloner.copy(page));
            }
            return pages;
        } catch (NoTurn later) {
            throw later;
            // Files from outside may be broken in ways that the library answers with any of these.
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.infof("A paper goes into the bundle as an annex because it cannot be opened: %s", e.toString());
            return List.of();
        }
    }

    @Override
    public void close() {
        try {
            workbench.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
