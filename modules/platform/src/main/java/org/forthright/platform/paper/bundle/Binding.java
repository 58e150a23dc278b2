package org.forthright.platform.paper.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.forthright.platform.paper.Press;
import org.forthright.platform.paper.bundle.page.PageStamp;

/** Binds front matter and papers into one document with page numbers, links and bookmarks. */
final class Binding {

    private final BundleContents contents;
    private final Shelf shelf;
    private final FrontMatter front;

    Binding(BundleContents contents, Shelf shelf, FrontMatter front) {
        this.contents = contents;
        this.shelf = shelf;
        this.front = front;
    }

    byte[] bound() {
        try (PDDocument bundle = Loader.loadPDF(front.pdf())) {
            withdrawPromises(bundle);
            shelf.papers().forEach(paper -> paper.pages().forEach(bundle::addPage));
            stamp(bundle);
            linkIndex(bundle);
            bookmark(bundle);
            Press.identify(bundle, front.index().toString());
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            bundle.save(pdf);
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The front matter is PDF/A and PDF/UA; of papers from anywhere nobody can promise that. */
    private static void withdrawPromises(PDDocument bundle) {
        bundle.getDocumentCatalog().getCOSObject().removeItem(COSName.METADATA);
    }

    private void stamp(PDDocument bundle) throws IOException {
        PageStamp stamp = new PageStamp(bundle);
        int pages = bundle.getNumberOfPages();
        int number = 1;
        for (; number <= front.pages(); number++) {
            stamp.on(bundle.getPage(number - 1), label(contents.organisation()), numberOf(number, pages), false);
        }
        for (Shelf.Numbered numbered : shelf.papers()) {
            String label = label(numbered.number() + ". " + named(numbered.paper()));
            for (PDPage page : numbered.pages()) {
                stamp.on(page, label, numberOf(number, pages), true);
                number++;
            }
        }
    }

    /** On every page of a letter stands what became of it. */
    private static String named(BundlePaper paper) {
        return paper.sent() == null ? paper.title() : paper.title() + " · " + paper.sent();
    }

    private String label(String words) {
        return contents.reference() + " · " + words;
    }

    private static String numberOf(int page, int pages) {
        return "Bundle page %d of %d".formatted(page, pages);
    }

    private void linkIndex(PDDocument bundle) throws IOException {
        for (int i = 0; i < front.pages(); i++) {
            for (PDAnnotation annotation : bundle.getPage(i).getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI address) {
                    int page = Integer.parseInt(address.getURI().substring(FrontMatter.PAGE_ADDRESS.length()));
                    link.getCOSObject().removeItem(COSName.A);
                    link.setDestination(topOf(bundle.getPage(page - 1)));
                }
            }
        }
    }

    private void bookmark(PDDocument bundle) {
        List<IndexEntry> shown =
                front.index().stream().filter(entry -> !entry.isAnnex()).toList();
        for (IndexEntry entry : shown) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(entry.number() + ". " + entry.title());
            item.setDestination(topOf(bundle.getPage(entry.firstPage() - 1)));
            bundle.getDocumentCatalog().getDocumentOutline().addLast(item);
        }
    }

    private static PDPageDestination topOf(PDPage page) {
        PDPageFitWidthDestination top = new PDPageFitWidthDestination();
        top.setPage(page);
        top.setTop((int) page.getCropBox().getUpperRightY());
        return top;
    }
}
