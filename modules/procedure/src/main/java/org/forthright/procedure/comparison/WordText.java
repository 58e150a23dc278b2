package org.forthright.procedure.comparison;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.forthright.kernel.refusal.Refusal;

/** The text of a Word document, with the numbers that Word gives its paragraphs and the dots of its lists. */
final class WordText {

    private static final int DEEPEST_LEVEL = 9;

    private final StringBuilder text = new StringBuilder();
    private final Map<BigInteger, int[]> counters = new HashMap<>();

    private WordText() {}

    static String of(byte[] document) {
        try {
            WordText word = new WordText();
            try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(document))) {
                word.read(opened.getBodyElements());
            }
            return word.text.toString();
        } catch (Refusal refused) {
            throw refused;
        } catch (EncryptedDocumentException locked) {
            throw new Refusal(ComparisonRefusal.LOCKED);
            // Files from outside may be broken in ways that the library answers with any of these.
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new Refusal(ComparisonRefusal.BROKEN);
        }
    }

    private void read(List<? extends IBodyElement> elements) {
        for (IBodyElement element : elements) {
            switch (element) {
                case XWPFParagraph paragraph -> read(paragraph);
                case XWPFTable table ->
                    table.getRows().forEach(row -> row.getTableCells().forEach(cell -> read(cell.getBodyElements())));
                case XWPFSDT control -> piece("\n\n", control.getContent().getText());
                default -> {}
            }
        }
    }

    private void read(XWPFParagraph paragraph) {
        String number = number(paragraph);
        if (isHeading(paragraph)) {
            piece("\n\n# " + number, paragraph.getText());
        } else if (number.isEmpty() && paragraph.getNumID() != null) {
            piece("\n- ", paragraph.getText());
        } else {
            piece("\n\n" + number, paragraph.getText());
        }
    }

    private void piece(String before, String words) {
        if (!words.isBlank()) {
            text.append(before).append(words.strip());
            requireNotTooLong();
        }
    }

    /** Stops while it reads; characters that take two places are counted at the end, by whoever wants the text. */
    private void requireNotTooLong() {
        if (text.length() > 2 * UploadedText.LONGEST) {
            throw new Refusal(ComparisonRefusal.TOO_LONG);
        }
    }

    /** As "3.7 " where Word counts in figures; empty for dots and letters. */
    private String number(XWPFParagraph paragraph) {
        String form = paragraph.getNumLevelText();
        if (paragraph.getNumID() == null || form == null || !"decimal".equals(paragraph.getNumFmt())) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(paragraph.getNumID(), list -> new int[DEEPEST_LEVEL]);
        int level = Math.min(
                paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue(), DEEPEST_LEVEL - 1);
        counter[level]++;
        Arrays.fill(counter, level + 1, DEEPEST_LEVEL, 0);
        String number = form;
        for (int i = 0; i <= level; i++) {
            number = number.replace("%" + (i + 1), String.valueOf(Math.max(1, counter[i])));
        }
        return number.contains(".") ? number + " " : number + ". ";
    }

    private static boolean isHeading(XWPFParagraph paragraph) {
        String style = paragraph.getStyle();
        return style != null && (style.startsWith("Heading") || style.equals("Title"));
    }
}
