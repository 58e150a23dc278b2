package org.forthright.platform.paper.bundle.page;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFCloneUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Copies pages for a bundle: what can be seen on them, and nothing that could act. Links, buttons, scripts, sounds and
 * attached files stay behind; the paper as it was received lies in the folder.
 */
public final class PageCloner extends PDFCloneUtility {

    private static final Set<String> SEEN_MARKS = Set.of(
            "Widget",
            "FreeText",
            "Stamp",
            "Highlight",
            "Underline",
            "StrikeOut",
            "Squiggly",
            "Ink",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Caret");

    private static final Set<COSName> SEEN_OF_A_MARK = Set.of(
            COSName.TYPE, COSName.SUBTYPE, COSName.RECT, COSName.AP, COSName.AS, COSName.F, COSName.C, COSName.OC);

    public PageCloner(PDDocument destination) {
        super(destination);
    }

    public PDPage copy(PDPage page) throws IOException {
        COSDictionary seen = new COSDictionary();
        seen.setItem(COSName.TYPE, COSName.PAGE);
        seen.setItem(COSName.CONTENTS, page.getCOSObject().getItem(COSName.CONTENTS));
        seen.setItem(COSName.GROUP, page.getCOSObject().getItem(COSName.GROUP));
        seen.setItem(COSName.ANNOTS, marksOn(page));
        PDResources resources = page.getResources();
        seen.setItem(COSName.RESOURCES, resources == null ? new COSDictionary() : resources.getCOSObject());
        PDPage copy = new PDPage(cloneForNewDocument(seen));
        copy.setMediaBox(page.getCropBox());
        copy.setCropBox(page.getCropBox());
        copy.setRotation(page.getRotation());
        return copy;
    }

    private static COSArray marksOn(PDPage page) {
        COSArray marks = new COSArray();
        COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; all != null && i < all.size(); i++) {
            COSBase mark = all.getObject(i);
            if (mark instanceof COSDictionary dictionary
                    && SEEN_MARKS.contains(dictionary.getNameAsString(COSName.SUBTYPE, ""))) {
                marks.add(seenOf(dictionary));
            }
        }
        return marks;
    }

    private static COSDictionary seenOf(COSDictionary mark) {
        COSDictionary seen = new COSDictionary();
        SEEN_OF_A_MARK.stream().sorted().forEach(name -> seen.setItem(name, mark.getItem(name)));
        return seen;
    }
}
