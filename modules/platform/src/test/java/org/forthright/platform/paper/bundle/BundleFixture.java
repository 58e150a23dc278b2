package org.forthright.platform.paper.bundle;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.paper.Press;
import org.forthright.platform.paper.Typeface;

/** Bundles as organisations make them: invented, believable. */
public final class BundleFixture {

    public static final Instant PREPARED = Instant.parse("2026-12-21T10:15:30Z");

    private BundleFixture() {}

    public static BundleContents complete() {
        return contents(List.of(
                paper("Complaint as it was sent", "2026-10-15", "Farida Okonjo", DocumentKind.COMPLAINT, 2),
                paper("Acknowledgement", "2026-10-20", "Ruth Adeyemi", DocumentKind.LETTER, 1),
                paper("Nursing notes of 9 October", "2026-10-29", "Ward 7", DocumentKind.EVIDENCE, 3),
                annex("Telephone call with Ms Okonjo", "audio/mpeg", DocumentKind.RECORDING),
                paper("Our answer", "2026-12-18", "Dr Anna Lowe", DocumentKind.RESPONSE, 2)));
    }

    public static BundleContents contents(List<BundlePaper> papers) {
        return new BundleContents(
                "NM-2026-00417",
                "Complaint of Farida Okonjo for Daniel Okonjo: the whole file",
                "Northmoor Integrated Care Board",
                "Parliamentary and Health Service Ombudsman",
                Locale.UK,
                "Ruth Adeyemi",
                PREPARED,
                papers,
                List.of(
                        new ChronologyEntry(
                                LocalDate.of(2026, 10, 15),
                                "9:40am",
                                "Complaint received by the public form",
                                "Farida Okonjo"),
                        new ChronologyEntry(
                                LocalDate.of(2026, 10, 20),
                                "10:12am",
                                "Acknowledged by letter, with the offer to talk about how it is looked into",
                                "Ruth Adeyemi, Northmoor ICB"),
                        new ChronologyEntry(
                                LocalDate.of(2026, 10, 22),
                                null,
                                "Consent given to share the complaint with Calderbrook Hospital Trust",
                                "Farida Okonjo"),
                        new ChronologyEntry(
                                LocalDate.of(2026, 12, 18),
                                "2pm",
                                "Final response sent by post",
                                "Dr Anna Lowe, Northmoor ICB")),
                List.of(new AuditEntry(
                        Instant.parse("2026-10-20T09:12:00Z"),
                        "Ruth Adeyemi",
                        "Northmoor Integrated Care Board",
                        "=cmd|' /C calc'!A0",
                        "9f2c")));
    }

    public static BundlePaper paper(String title, String date, String author, DocumentKind kind, int pages) {
        return paper(title, date, author, kind, "application/pdf", pdf(title, pages));
    }

    public static BundlePaper annex(String title, String mediaType, DocumentKind kind) {
        byte[] bytes = title.getBytes(StandardCharsets.UTF_8);
        return paper(title, "2026-11-03", "Imran Sayeed", kind, mediaType, bytes);
    }

    public static BundlePaper paper(
            String title, String date, String author, DocumentKind kind, String mediaType, byte[] bytes) {
        return new BundlePaper(
                title, LocalDate.parse(date), author, "Northmoor Integrated Care Board", kind, mediaType, bytes, null);
    }

    public static List<BundlePaper> many(int papers, int pagesEach) {
        byte[] pdf = pdf("One of many", pagesEach);
        return IntStream.rangeClosed(1, papers)
                .mapToObj(number ->
                        paper("Paper " + number, "2026-11-01", "Ward 7", DocumentKind.EVIDENCE, "application/pdf", pdf))
                .toList();
    }

    public static byte[] pdf(String words, int pages) {
        String sheets = IntStream.rangeClosed(1, pages)
                .mapToObj(page -> "<p class=\"%s\">%s, sheet %d</p>".formatted(page < pages ? "turn" : "", words, page))
                .collect(joining());
        return Press.print("""
                <html lang="en"><head><title>%s</title><meta name="subject" content="A paper"/><style>@page { size: A4; }
                body { font-family: "Liberation Sans"; } .turn { page-break-after: always; }</style></head>
                <body>%s</body></html>""".formatted(words, sheets), PREPARED);
    }

    /** Four pages of one scan, each laid into the machine another way round. */
    public static byte[] turned() {
        try (PDDocument document = new PDDocument()) {
            for (int turn : List.of(0, 90, 180, 270)) {
                PDPage page = new PDPage(new PDRectangle(50, 60, 500, 700));
                page.setRotation(turn);
                document.addPage(page);
                try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
                    ink.setFont(PDType0Font.load(document, Typeface.BOLD.open(), true), 20);
                    ink.beginText();
                    ink.newLineAtOffset(100, 400);
                    ink.showText("Turned by " + turn);
                    ink.endText();
                }
            }
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
