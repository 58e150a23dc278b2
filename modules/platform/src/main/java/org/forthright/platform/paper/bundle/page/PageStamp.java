package org.forthright.platform.paper.bundle.page;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.forthright.platform.paper.Typeface;

/**
 * Writes the bundle's page number below a page. A paper gets a strip of new paper for it, so that nothing of the paper is
 * covered; a page of the bundle's own has room left.
 */
public final class PageStamp {

    private static final float STRIP = 26;
    private static final float MARGIN = 62;
    private static final float FONT_SIZE = 9;
    private static final float A4_WIDTH = PDRectangle.A4.getWidth();

    private final PDDocument bundle;
    private final PDFont font;

    public PageStamp(PDDocument bundle) throws IOException {
        this.bundle = bundle;
        this.font = PDType0Font.load(bundle, Typeface.REGULAR.open(), true);
    }

    public void on(PDPage page, String left, String right, boolean onNewStrip) throws IOException {
        // A scan may be measured in huge or tiny points; the stamp grows and shrinks with it.
        float scale = Math.clamp(widthAsSeen(page) / A4_WIDTH, 0.3f, 8f);
        if (onNewStrip) {
            addStrip(page, STRIP * scale);
        }
        try (PDPageContentStream ink = new PDPageContentStream(bundle, page, AppendMode.APPEND, true, true)) {
            ink.beginMarkedContent(COSName.ARTIFACT);
            ink.transform(uprightFromLowerLeft(page, scale));
            float width = widthAsSeen(page) / scale;
            if (onNewStrip) {
                paintStrip(ink, width);
            }
            ink.setNonStrokingColor(0.30f, 0.35f, 0.40f);
            float room = width - 2 * MARGIN - widthOf(right) - FONT_SIZE;
            write(ink, MARGIN, cut(Typeface.printable(left), room));
            write(ink, width - MARGIN - widthOf(right), right);
            ink.endMarkedContent();
        }
    }

    private static void paintStrip(PDPageContentStream ink, float width) throws IOException {
        ink.setNonStrokingColor(1f, 1f, 1f);
        ink.addRect(0, 0, width, STRIP);
        ink.fill();
        ink.setStrokingColor(0.72f, 0.78f, 0.83f);
        ink.setLineWidth(0.75f);
        ink.moveTo(0, STRIP);
        ink.lineTo(width, STRIP);
        ink.stroke();
    }

    private void write(PDPageContentStream ink, float x, String words) throws IOException {
        ink.beginText();
        ink.setFont(font, FONT_SIZE);
        ink.newLineAtOffset(x, 10);
        ink.showText(words);
        ink.endText();
    }

    private String cut(String words, float room) throws IOException {
        String line = words.replace('\n', ' ');
        while (!line.isEmpty() && widthOf(line + "…") > room) {
            line = line.substring(0, line.offsetByCodePoints(line.length(), -1));
        }
        return line.length() == words.length() ? line : line + "…";
    }

    private float widthOf(String words) throws IOException {
        return font.getStringWidth(words) / 1000 * FONT_SIZE;
    }

    private static float widthAsSeen(PDPage page) {
        PDRectangle box = page.getCropBox();
        return page.getRotation() % 180 == 0 ? box.getWidth() : box.getHeight();
    }

    /** Lengthens the page at the side that is below when it is turned as it should be read. */
    private static void addStrip(PDPage page, float height) {
        PDRectangle box = page.getCropBox();
        switch (page.getRotation()) {
            case 90 -> box.setUpperRightX(box.getUpperRightX() + height);
            case 180 -> box.setUpperRightY(box.getUpperRightY() + height);
            case 270 -> box.setLowerLeftX(box.getLowerLeftX() - height);
            default -> box.setLowerLeftY(box.getLowerLeftY() - height);
        }
        page.setMediaBox(box);
        page.setCropBox(box);
    }

    private static Matrix uprightFromLowerLeft(PDPage page, float scale) {
        PDRectangle box = page.getCropBox();
        int turned = page.getRotation();
        float x = turned == 90 || turned == 180 ? box.getUpperRightX() : box.getLowerLeftX();
        float y = turned == 180 || turned == 270 ? box.getUpperRightY() : box.getLowerLeftY();
        Matrix upright = Matrix.getRotateInstance(Math.toRadians(turned), x, y);
        upright.scale(scale, scale);
        return upright;
    }
}
