package org.forthright.procedure.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.forthright.kernel.refusal.Refusal;

/** The text of a PDF: lines joined to paragraphs, page numbers left out. Stops where a procedure would have ended. */
final class PdfText extends PDFTextStripper {

    private static final int MOST_PAGES = 300;
    private static final long MOST_BYTES_OF_PAGE = 8L * 1024 * 1024;
    private static final int DEEPEST = 12;
    private static final int MOST_STEPS = 3_000_000;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?im)^[^\\S\\n]*+(?:page )?\\d{1,3}(?: (?:of|/) \\d{1,3})?[^\\S\\n]*+$");
    private static final Pattern PARTED_WORD = Pattern.compile("(?<=\\p{L})-\\n(?=\\p{Ll})");

    private int characters;
    private int steps;

    private PdfText() {
        setLineSeparator("\n");
        setParagraphEnd("\n");
        setPageEnd("\n");
    }

    static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted()) {
                throw new Refusal(ComparisonRefusal.LOCKED);
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new Refusal(ComparisonRefusal.TOO_LONG);
            }
            StringWriter text = new StringWriter();
            new PdfText().writeText(document, text);
            return PARTED_WORD
                    .matcher(PAGE_NUMBER.matcher(text.toString()).replaceAll(""))
                    .replaceAll("");
        } catch (Refusal refused) {
            throw refused;
        } catch (InvalidPasswordException locked) {
            throw new Refusal(ComparisonRefusal.LOCKED);
            // Files from outside may be broken in ways that the library answers with any of these.
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new Refusal(ComparisonRefusal.BROKEN);
        }
    }

    /** A page may name the same stream a thousand times, and the library unpacks all before it reads the first. */
    @Override
    public void processPage(PDPage page) throws IOException {
        long bytes = 0;
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            COSStream stream = streams.next().getCOSObject();
            try (InputStream unpacked = stream.createInputStream()) {
                bytes += unpacked.transferTo(OutputStream.nullOutputStream());
            }
            require(bytes <= MOST_BYTES_OF_PAGE);
        }
        super.processPage(page);
    }

    /** A form may hold forms, and one that holds itself would go on for minutes. */
    @Override
    public void increaseLevel() {
        super.increaseLevel();
        require(getLevel() <= DEEPEST);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        require(++steps <= MOST_STEPS);
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        require(++characters <= UploadedText.LONGEST);
        super.processTextPosition(text);
    }

    private static void require(boolean likeAProcedure) {
        if (!likeAProcedure) {
            throw new Refusal(ComparisonRefusal.TOO_LONG);
        }
    }
}
