package org.forthright.platform.paper.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.paper.ForeignPages;
import org.forthright.platform.paper.PageImages;
import org.junit.jupiter.api.Test;

/** Papers come from anywhere: what a bundle does with those that are broken, locked or armed. */
class ForeignPapersTest {

    @Test
    void keepsADamagedAndALockedPdfAsAnnexes() throws IOException {
        byte[] damaged = "%PDF-1.7 torn".getBytes(StandardCharsets.US_ASCII);
        Bundle bundle = BundleMaker.make(BundleFixture.contents(List.of(
                BundleFixture.paper("Torn", "2026-11-01", "x", DocumentKind.OTHER, "application/pdf", damaged),
                BundleFixture.paper("Locked", "2026-11-01", "x", DocumentKind.OTHER, "application/pdf", locked()))));

        assertThat(bundle.index()).allMatch(IndexEntry::isAnnex);
        assertThat(unzipped(bundle).get("papers/01-torn.pdf")).isEqualTo(damaged);
    }

    @Test
    void laysPlainTextOutAsPagesAndKeepsTheFileAsItCame() throws IOException {
        byte[] text = "22:40 Discharged.\n<No> care plan – in the folder.".getBytes(StandardCharsets.UTF_8);
        byte[] old = "Caf\u00e9 at 9".getBytes(StandardCharsets.ISO_8859_1);
        Bundle bundle = BundleMaker.make(BundleFixture.contents(List.of(
                BundleFixture.paper("Night record", "2026-10-02", "Ward 7", DocumentKind.EVIDENCE, "text/plain", text),
                BundleFixture.paper("Old note", "2026-10-02", "Ward 7", DocumentKind.EVIDENCE, "text/plain", old))));

        assertThat(bundle.index()).noneMatch(IndexEntry::isAnnex);
        assertThat(textOf(bundle, bundle.index().getFirst().firstPage()))
                .contains("Night record", "22:40 Discharged.", "<No> care plan – in the folder.");
        assertThat(textOf(bundle, bundle.index().getLast().firstPage())).contains("Café at 9");
        assertThat(unzipped(bundle).get("papers/01-night-record.txt")).isEqualTo(text);
    }

    @Test
    void leavesBehindWhatCouldAct() throws IOException {
        Bundle bundle = BundleMaker.make(BundleFixture.contents(List.of(
                BundleFixture.paper("Trap", "2026-11-01", "x", DocumentKind.EVIDENCE, "application/pdf", trap()))));

        try (PDDocument pdf = Loader.loadPDF(bundle.pdf())) {
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            List<PDAnnotation> marks = pdf.getPage(bundle.pages() - 1).getAnnotations();
            assertThat(marks).hasSize(1);
            COSDictionary field = marks.getFirst().getCOSObject();
            assertThat(field.getNameAsString(COSName.SUBTYPE)).isEqualTo("Widget");
            assertThat(field.containsKey(COSName.A)).isFalse();
            assertThat(pdf.getPage(bundle.pages() - 1).getCOSObject().containsKey(COSName.AA))
                    .isFalse();
        }
    }

    @Test
    void refusesMoreThanABundleHolds() {
        BundlePaper paper = BundleFixture.annex("Photograph", "image/jpeg", DocumentKind.EVIDENCE);

        assertThatThrownBy(() -> BundleFixture.contents(Collections.nCopies(BundleContents.MOST_PAPERS + 1, paper)))
                .isInstanceOf(BundleTooLarge.class)
                .hasMessageStartingWith("1001 papers");
    }

    @Test
    void takesForeignWordsAsWords() throws IOException {
        BundlePaper paper = new BundlePaper(
                "../../<b>Łódź</b> & %s \u0000",
                LocalDate.of(2026, 11, 1),
                "<script>",
                "\"x\"",
                DocumentKind.OTHER,
                "application/pdf",
                BundleFixture.pdf("One", 1),
                null);
        Bundle bundle = BundleMaker.make(BundleFixture.contents(List.of(paper)));

        assertThat(textOf(bundle, 2)).contains("../../<b>Łódź</b> & %s", "Other paper, <script>, \"x\"");
        assertThat(unzipped(bundle)).containsKey("papers/01-b-odz-b-s.pdf");
    }

    @Test
    void keepsAPdfThatSwellsWhenItIsOpenedAsAnAnnexAndGoesOn() throws IOException {
        byte[] bomb = swelling();
        Bundle bundle = BundleMaker.make(BundleFixture.contents(List.of(
                BundleFixture.paper("Swells", "2026-11-01", "x", DocumentKind.OTHER, "application/pdf", bomb),
                BundleFixture.paper("Sound", "2026-11-02", "Ward 7", DocumentKind.EVIDENCE, 1))));

        assertThat(bomb).hasSizeLessThan(1_000_000);
        assertThat(bundle.index()).extracting(IndexEntry::isAnnex).containsExactly(true, false);
    }

    @Test
    void showsAPageWithoutFollowingWhatWouldNeverEnd() {
        byte[] endless = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R"
                        + "/Resources<</XObject<</X 5 0 R>>>>>>endobj\n"
                        + "4 0 obj<</Length 5>>stream\n/X Do\nendstream endobj\n"
                        + "5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>"
                        + "/Length 17>>stream\n/X Do /X Do /X Do\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);

        assertTimeout(Duration.ofMinutes(1), () -> assertThat(ForeignPages.words(endless, 1))
                .isEmpty());
    }

    /** All its objects lie in a part that is a kilobyte and becomes half a gigabyte. */
    private static byte[] swelling() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed, new Deflater(9))) {
            deflater.write("1 0 <</Type/Catalog/Pages 2 0 R>>".getBytes(StandardCharsets.US_ASCII));
            byte[] megabyte = new byte[1024 * 1024];
            for (int written = 0; written < 512; written++) {
                deflater.write(megabyte);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(("%PDF-1.5\n9 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.size()
                        + ">>stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(pdf);
        pdf.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }

    private static byte[] locked() throws IOException {
        try (PDDocument document = Loader.loadPDF(BundleFixture.pdf("Secret", 1))) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] trap() throws IOException {
        try (PDDocument document = Loader.loadPDF(BundleFixture.pdf("Trap", 1))) {
            PDActionJavaScript script = new PDActionJavaScript("app.alert('here')");
            document.getDocumentCatalog().setOpenAction(script);
            PDAnnotationWidget button = new PDAnnotationWidget();
            button.getCOSObject().setItem(COSName.A, script);
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(script);
            document.getPage(0).setAnnotations(List.of(button, link, new PDAnnotationFileAttachment()));
            document.getPage(0).getCOSObject().setItem(COSName.AA, script);
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        document.save(pdf);
        return pdf.toByteArray();
    }

    private static String textOf(Bundle bundle, int page) {
        return PageImages.of(bundle.pdf(), page, 10).text();
    }

    private static Map<String, byte[]> unzipped(Bundle bundle) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle.zip()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
