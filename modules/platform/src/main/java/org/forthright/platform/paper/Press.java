package org.forthright.platform.paper;

import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL;
import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Prints a page of our own as a PDF that lasts and that a screen reader can read: PDF/A-2a and PDF/UA-1 in one file. The
 * same page printed for the same moment gives the same bytes.
 *
 * <p>The page is XHTML written by the house, with every foreign word escaped before. Nothing is ever fetched for it.
 */
public final class Press {

    static {
        // The library tells of every style sheet and font it reads.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Press() {}

    /** Prints the page as made at the given moment: the clock's would make every copy different. */
    public static byte[] print(String xhtml, Instant made) {
        try (PdfBoxRenderer renderer = rendererOf(xhtml)) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                date(document, made);
                identify(document, xhtml);
                ByteArrayOutputStream pdf = new ByteArrayOutputStream();
                document.save(pdf);
                return pdf.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the document an identity that depends on its content alone. */
    public static void identify(PDDocument document, String content) {
        byte[] hash = Fingerprint.sha256(content.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(ByteBuffer.wrap(hash).getLong());
    }

    private static PdfBoxRenderer rendererOf(String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        for (Typeface face : Typeface.ALL) {
            builder.useFont(face::open, "Liberation Sans", face.weight(), NORMAL, true);
        }
        builder.useExternalResourceAccessControl((address, kind) -> false, RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("Forthright");
        builder.withHtmlContent(xhtml, null);
        builder.toStream(ByteArrayOutputStream.nullOutputStream());
        return builder.buildPdfRenderer();
    }

    /** PDF/A wants the same moment in the document's information and in its metadata. */
    private static void date(PDDocument document, Instant made) throws IOException {
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(made.atZone(ZoneOffset.UTC)));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceFirst("<xmp:CreateDate>[^<]*</", "<xmp:CreateDate>" + made + "</");
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }
}
