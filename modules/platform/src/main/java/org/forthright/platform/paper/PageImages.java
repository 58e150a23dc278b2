package org.forthright.platform.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Shows a PDF page by page as pictures, so that a paper can be read without handing the file to the browser and whatever
 * opens files there. Only what the house has printed itself is opened here; for the rest there is {@link ForeignPages}.
 */
public final class PageImages {

    /** An A4 page at 300 dots per inch has half of this. A larger page is shown less finely. */
    static final int MOST_PIXELS = 16_000_000;

    static final int MOST_CHARACTERS = 100_000;

    private static final float POINTS_PER_INCH = 72;

    private PageImages() {}

    /** How many pages the PDF has. */
    public static int pages(byte[] pdf) {
        return read(pdf, PDDocument::getNumberOfPages);
    }

    /** The words on the page of that number, from 1, without drawing it. */
    public static String words(byte[] pdf, int number) {
        return read(pdf, document -> {
            requirePage(number, document.getNumberOfPages());
            return text(document, number);
        });
    }

    /** The page of that number, from 1, at so many dots per inch or as many as the picture can hold. */
    public static PageImage of(byte[] pdf, int number, int dotsPerInch) {
        return read(pdf, document -> {
            int pages = document.getNumberOfPages();
            requirePage(number, pages);
            return new PageImage(number, pages, text(document, number), png(document, number, dotsPerInch));
        });
    }

    private static void requirePage(int number, int pages) {
        if (number < 1 || number > pages) {
            throw new UnreadablePaper("There is no page %d among %d.".formatted(number, pages));
        }
    }

    private static PageImage.Png png(PDDocument document, int number, int dotsPerInch) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        BufferedImage image = renderer.renderImageWithDPI(
                number - 1, within(MOST_PIXELS, document.getPage(number - 1), dotsPerInch), ImageType.RGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return new PageImage.Png(png.toByteArray());
    }

    private static float within(int pixels, PDPage page, int dotsPerInch) {
        PDRectangle size = page.getCropBox();
        double squareInches = (double) size.getWidth() * size.getHeight() / (POINTS_PER_INCH * POINTS_PER_INCH);
        return (float) Math.min(dotsPerInch, Math.sqrt(pixels / squareInches));
    }

    private static String text(PDDocument document, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        stripper.setLineSeparator("\n");
        String text = stripper.getText(document);
        return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    }

    private static <T> T read(byte[] pdf, Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UnreadablePaper("The PDF is damaged or locked by a password.", e);
        }
    }

    private interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }
}
