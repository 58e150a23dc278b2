package org.forthright.procedure.comparison;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Makes Word documents and PDFs of a text, as people save theirs, and some that nobody should open. */
final class Papers {

    private static final float MARGIN = 60;
    private static final float SIZE = 11;
    private static final int CHARACTERS_IN_A_LINE = 85;

    private Papers() {}

    /** One paragraph for each that an empty line ends. */
    static byte[] word(String text) {
        return saved(document -> {
            for (String paragraph : text.strip().split("\\n\\s*\\n")) {
                document.createParagraph().createRun().setText(paragraph.replace('\n', ' '));
            }
        });
    }

    interface Writing {
        void write(XWPFDocument document) throws IOException;
    }

    static byte[] saved(Writing writing) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            writing.write(document);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A list that Word counts by itself: "1.", "1.1", or dots. */
    static BigInteger list(XWPFDocument document, boolean dots) {
        CTAbstractNum form = CTAbstractNum.Factory.newInstance();
        form.setAbstractNumId(BigInteger.valueOf(dots ? 1 : 0));
        for (int i = 0; i < 2; i++) {
            CTLvl level = form.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewNumFmt().setVal(dots ? STNumberFormat.BULLET : STNumberFormat.DECIMAL);
            level.addNewLvlText().setVal(dots ? "•" : i == 0 ? "%1." : "%1.%2");
        }
        XWPFNumbering numbering =
                document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(form)));
    }

    static XWPFParagraph numbered(XWPFDocument document, BigInteger list, int level, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(words);
        return paragraph;
    }

    static byte[] pdf(String text) {
        return pdf(text, null);
    }

    static byte[] lockedPdf(String text) {
        return pdf(text, new StandardProtectionPolicy("owner", "", new AccessPermission()));
    }

    /** A page with nothing on it that could be read. */
    static byte[] scan() {
        return pdf("", null);
    }

    private static byte[] pdf(String text, StandardProtectionPolicy lock) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDFont font = new PDType1Font(FontName.HELVETICA);
            List<String> lines = lines(text);
            int onAPage = 45;
            for (int from = 0; from == 0 || from < lines.size(); from += onAPage) {
                page(document, font, lines.subList(from, Math.min(lines.size(), from + onAPage)), from / onAPage + 1);
            }
            if (lock != null) {
                document.protect(lock);
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void page(PDDocument document, PDFont font, List<String> lines, int number) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            float height = PDRectangle.A4.getHeight() - MARGIN;
            for (String line : lines) {
                height -= SIZE * 1.35f;
                write(content, font, line, height);
            }
            write(content, font, lines.isEmpty() ? "" : String.valueOf(number), MARGIN / 2);
        }
    }

    private static void write(PDPageContentStream content, PDFont font, String line, float height) throws IOException {
        if (!line.isEmpty()) {
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(MARGIN, height);
            content.showText(line);
            content.endText();
        }
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\n")) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                if (line.length() + word.length() > CHARACTERS_IN_A_LINE) {
                    lines.add(line.toString().strip());
                    line.setLength(0);
                }
                line.append(word).append(' ');
            }
            lines.add(line.toString().strip());
        }
        return lines;
    }

    /** A Word document of some kilobytes, with its text replaced. */
    static byte[] wordWith(byte[] markup) {
        return wordWith("word/document.xml", markup);
    }

    /** One whose text has that name. */
    static byte[] wordWith(String name, byte[] markup) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            put(zip, "[Content_Types].xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/%s" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                    </Types>""".formatted(name).getBytes(StandardCharsets.UTF_8));
            put(zip, "_rels/.rels", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="%s"/>
                    </Relationships>""".formatted(name).getBytes(StandardCharsets.UTF_8));
            put(zip, name, markup);
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
