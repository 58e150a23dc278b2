package org.forthright.platform.paper.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.paper.Fingerprint;
import org.forthright.platform.paper.PageImages;
import org.forthright.platform.paper.SealedFolder;
import org.junit.jupiter.api.Test;

class BundleMakerTest {

    @Test
    void saysOnEveryPageWhereItStands() {
        Bundle bundle = BundleMaker.make(BundleFixture.complete());

        assertThat(bundle.pages()).isEqualTo(PageImages.pages(bundle.pdf())).isEqualTo(11);
        assertThat(textOf(bundle, 1))
                .contains("Papers for the Ombudsman", "Complaint NM-2026-00417", "Bundle page 1 of 11")
                .doesNotContain("incomplete");
        assertThat(textOf(bundle, 3)).contains("18 December 2026", "Final response sent by post");
        for (IndexEntry entry : bundle.index()) {
            for (int sheet = 1; sheet <= entry.pages(); sheet++) {
                int page = entry.firstPage() + sheet - 1;
                assertThat(textOf(bundle, page))
                        .isEqualTo("%s, sheet %d\nNM-2026-00417 · %d. %s Bundle page %d of 11\n"
                                .formatted(entry.title(), sheet, entry.number(), entry.title(), page));
            }
        }
    }

    @Test
    void listsEveryPaperInTheIndexAndInTheFolder() throws IOException {
        Bundle bundle = BundleMaker.make(BundleFixture.complete());

        assertThat(bundle.index().stream().map(IndexEntry::firstPage)).containsExactly(4, 6, 7, 0, 10);
        assertThat(textOf(bundle, 2))
                .contains("Telephone call with Ms Okonjo", "3 November 2026", "Annex", "Nursing notes of 9 October");
        Map<String, byte[]> files = unzipped(bundle);
        assertThat(files.keySet())
                .containsExactly(
                        "audit.csv",
                        "bundle.pdf",
                        "chronology.csv",
                        "index.json",
                        "manifest-sha256.txt",
                        "papers/01-complaint-as-it-was-sent.pdf",
                        "papers/02-acknowledgement.pdf",
                        "papers/03-nursing-notes-of-9-october.pdf",
                        "papers/04-telephone-call-with-ms-okonjo.mp3",
                        "papers/05-our-answer.pdf");
        assertThat(files.get("bundle.pdf")).isEqualTo(bundle.pdf());
        assertThat(files.get("papers/05-our-answer.pdf"))
                .isEqualTo(BundleFixture.complete().papers().get(4).bytes());
        assertThat(new String(files.get("audit.csv"), StandardCharsets.UTF_8)).contains("\"'=cmd|' /C calc'!A0\"");
        assertThat(SealedFolder.faults(bundle.zip(), bundle.manifestFingerprint()))
                .isEmpty();
    }

    @Test
    void leadsFromIndexAndBookmarksToThePage() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(BundleMaker.make(BundleFixture.complete()).pdf())) {
            List<Integer> linked = new ArrayList<>();
            for (PDAnnotation annotation : pdf.getPage(1).getAnnotations()) {
                PDPageDestination destination = (PDPageDestination) ((PDAnnotationLink) annotation).getDestination();
                linked.add(destination.retrievePageNumber() + 1);
            }
            assertThat(linked).containsExactly(4, 6, 7, 10);
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle() + " " + (pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1));
            }
            assertThat(bookmarks)
                    .containsExactly(
                            "Cover 1",
                            "Index 2",
                            "Chronology 3",
                            "1. Complaint as it was sent 4",
                            "2. Acknowledgement 6",
                            "3. Nursing notes of 9 October 7",
                            "5. Our answer 10");
        }
    }

    @Test
    void callsAPaperByItsNameAndNotByTheEndingOfItsFile() throws IOException {
        Bundle bundle = BundleMaker.make(BundleFixture.contents(List.of(
                BundleFixture.annex("falls.txt", "text/plain", DocumentKind.EVIDENCE),
                BundleFixture.annex("Ward 7.Photograph.JPEG", "image/jpeg", DocumentKind.EVIDENCE),
                BundleFixture.annex(".pdf", "application/pdf", DocumentKind.OTHER))));
        assertThat(bundle.index()).extracting(IndexEntry::title).containsExactly("falls", "Ward 7.Photograph", ".pdf");
        assertThat(bundle.index())
                .extracting(IndexEntry::file)
                .containsExactly("papers/01-falls.txt", "papers/02-ward-7-photograph.jpg", "papers/03-pdf.pdf");
    }

    @Test
    void tellsTheTimeOfWhatHappenedWhereItIsKnown() throws IOException {
        Bundle bundle = BundleMaker.make(BundleFixture.complete());
        assertThat(textOf(bundle, 3)).contains("20 October 2026", "10:12am", "22 October 2026");
        assertThat(new String(unzipped(bundle).get("chronology.csv"), StandardCharsets.UTF_8))
                .contains("\"Date\",\"Time\",\"What happened\"", "\"2026-10-20\",\"10:12am\",");
        assertThat(textOf(bundle, 1)).contains("Complaint of Farida Okonjo for Daniel Okonjo: the whole file");
    }

    @Test
    void makesTheSameBytesOfTheSameContentsInEveryTimeZone() {
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Bundle there = BundleMaker.make(BundleFixture.complete());
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            Bundle here = BundleMaker.make(BundleFixture.complete());

            assertThat(Fingerprint.of(here.zip())).isEqualTo(Fingerprint.of(there.zip()));
            assertThat(here.manifestFingerprint()).isEqualTo(there.manifestFingerprint());
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void saysThatLocalResolutionIsIncompleteWithoutAWrittenResponse() {
        BundlePaper recording = BundleFixture.annex("Our answer, read out", "audio/mpeg", DocumentKind.RESPONSE);
        Bundle bundle = BundleMaker.make(BundleFixture.contents(List.of(recording)));

        assertThat(bundle.isLocalResolutionIncomplete()).isTrue();
        assertThat(textOf(bundle, 1))
                .contains("Local resolution incomplete. There is no written final response among these papers.");
        assertThat(BundleMaker.make(BundleFixture.complete()).isLocalResolutionIncomplete())
                .isFalse();
    }

    @Test
    void readsAStampUprightOnAScanTurnedAnyWay() {
        Bundle bundle = BundleMaker.make(BundleFixture.contents(List.of(BundleFixture.paper(
                "Scan", "2026-11-01", "x", DocumentKind.EVIDENCE, "application/pdf", BundleFixture.turned()))));

        for (int turned = 0; turned < 4; turned++) {
            assertThat(textOf(bundle, 4 + turned)).contains("NM-2026-00417 · 1. Scan", "Bundle page " + (4 + turned));
        }
    }

    @Test
    void bindsThreeHundredPagesInBoundedTime() {
        List<BundlePaper> papers = BundleFixture.many(100, 3);
        long before = System.nanoTime();

        Bundle bundle = BundleMaker.make(BundleFixture.contents(papers));

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
        assertThat(bundle.pages()).isGreaterThan(300);
        assertThat(bundle.pdf().length).isLessThan(4_000_000);
        assertThat(textOf(bundle, bundle.pages())).contains("One of many, sheet 3", "100. Paper 100");
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
