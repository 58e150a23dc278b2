package org.forthright.app.ombudsman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.complaint.account.Account;
import org.forthright.complaint.account.Accounts;
import org.forthright.ombudsman.OmbudsmanRefusal;
import org.forthright.ombudsman.bundle.Bundle;
import org.forthright.ombudsman.bundle.BundleFile;
import org.forthright.ombudsman.bundle.BundleFiles;
import org.forthright.ombudsman.step.BuildBundle;
import org.forthright.platform.paper.PageImages;
import org.junit.jupiter.api.Test;

/** Bundles on the real database as the real application role. */
@House
class BundleTest extends BundlesAtCalderbrook {

    @Inject
    BundleFiles files;

    @Inject
    Accounts accounts;

    @Test
    void holdsExactlyTheChosenPapersAndNotAByteOfANote() throws IOException {
        Papers.File file = papers.atCalderbrook();
        Bundle bundle = papers.built(file, file.response(), file.statement());
        byte[] zip = bytes(bundle, BundleFile.ZIP);
        byte[] pdf = bytes(bundle, BundleFile.PDF);
        Map<String, byte[]> unpacked = unpacked(zip);
        assertThat(unpacked.keySet())
                .filteredOn(name -> name.startsWith("papers/"))
                .hasSize(3)
                .allSatisfy(name -> assertThat(name).containsAnyOf("the-complaint", "final-response", "statement"));
        assertThat(bundle.isLocalResolutionIncomplete()).isFalse();
        assertThat(unpacked.values()).allSatisfy(BundleTest::assertNoCanary);
        assertNoCanary(bytes(bundle, BundleFile.INDEX));
        assertNoCanary(text(pdf).getBytes(StandardCharsets.UTF_8));
        assertThat(text(pdf)).contains("We are sorry that nobody told you.", "The complaint was received");
        assertThat(text(pdf)).contains(account(file).whatHappened());
        assertThat(text(pdf))
                .contains(
                        "Organisation: Calderbrook Hospital Trust",
                        "When it happened: 2 October 2026",
                        "When the person knew of it: 3 October 2026",
                        "When, in the person's words: The night of 2 October")
                .doesNotContain("12 Mill Lane");
        assertThat(new String(unpacked.get("audit.csv"), StandardCharsets.UTF_8))
                .contains(bundle.auditHead())
                .doesNotContain("Internal note");
    }

    @Test
    void isIncompleteWithoutAWrittenFinalResponse() {
        Papers.File file = papers.atCalderbrook();
        assertThat(papers.built(file, file.statement()).isLocalResolutionIncomplete())
                .isTrue();
    }

    @Test
    void refusesAPaperThatIsNotOursToGiveAndABundleOfNothing() {
        Papers.File file = papers.atCalderbrook();
        assertThatThrownBy(() -> papers.built(file, file.response(), UUID.randomUUID()))
                .isInstanceOf(NotFoundException.class);
        assertRefused(OmbudsmanRefusal.NO_PAPERS, () -> papers.built(file));
        assertThatThrownBy(() -> cast.as(
                        Cast.NORTHMOOR,
                        "ruth.adeyemi",
                        () -> buildBundle.build(
                                file.reference(), new BuildBundle.Command("Theirs", Set.of(file.response())))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void buildingAgainMakesTheNextNumberAndLeavesTheFirst() {
        Papers.File file = papers.atCalderbrook();
        Bundle first = papers.built(file, file.response());
        byte[] before = bytes(first, BundleFile.ZIP);
        Bundle second = papers.built(file, file.response(), file.statement());
        assertThat(first.number()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(bytes(first, BundleFile.ZIP)).isEqualTo(before);
    }

    private Account.Words account(Papers.File file) {
        return cast.as(
                Cast.CALDERBROOK,
                "helen.croft",
                () -> accounts.of(file.complaint().id()).orElseThrow().words());
    }

    private byte[] bytes(Bundle bundle, BundleFile file) {
        return cast.as(
                Cast.CALDERBROOK,
                "helen.croft",
                () -> files.read(bundles.requireMine(bundle.complaintId(), bundle.number()), file));
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String text(byte[] pdf) {
        return IntStream.rangeClosed(1, PageImages.pages(pdf))
                .mapToObj(page -> PageImages.of(pdf, page, 20).text())
                .collect(Collectors.joining("\n"));
    }

    private static void assertNoCanary(byte[] bytes) {
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .doesNotContainIgnoringCase("canary7731")
                .doesNotContainIgnoringCase("canary8842");
    }
}
