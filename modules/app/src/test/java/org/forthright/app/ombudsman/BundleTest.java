package org.forthright.app.ombudsman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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
import org.forthright.complaint.Stage;
import org.forthright.complaint.account.Account;
import org.forthright.complaint.account.Accounts;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.refusal.RefusalReason;
import org.forthright.ombudsman.OmbudsmanRefusal;
import org.forthright.ombudsman.bundle.Bundle;
import org.forthright.ombudsman.bundle.BundleFile;
import org.forthright.ombudsman.bundle.BundleFiles;
import org.forthright.ombudsman.bundle.BundleIndex;
import org.forthright.ombudsman.bundle.Bundles;
import org.forthright.ombudsman.referral.Referral;
import org.forthright.ombudsman.step.BuildBundle;
import org.forthright.ombudsman.step.ReadBundle;
import org.forthright.ombudsman.step.ReferToOmbudsman;
import org.forthright.ombudsman.step.ReleaseBundle;
import org.forthright.organisation.Organisation;
import org.forthright.platform.audit.Timeline;
import org.forthright.platform.audit.TimelineEntry;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.paper.PageImages;
import org.forthright.platform.paper.bundle.IndexEntry;
import org.forthright.platform.refused.AccessDenied;
import org.junit.jupiter.api.Test;

/** Bundles on the real database as the real application role. */
@House
class BundleTest {

    private static final UUID LIAISON = Organisation.idOf(Cast.LIAISON);

    @Inject
    Cast cast;

    @Inject
    Papers papers;

    @Inject
    BuildBundle buildBundle;

    @Inject
    ReleaseBundle releaseBundle;

    @Inject
    ReferToOmbudsman referToOmbudsman;

    @Inject
    Participations participations;

    @Inject
    ReadBundle readBundle;

    @Inject
    Bundles bundles;

    @Inject
    BundleFiles files;

    @Inject
    Accounts accounts;

    @Inject
    Timeline timeline;

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
    void standsOnTheWorkListByTheOmbudsmansDayUntilABundleIsReleased() {
        Papers.File file = papers.atCalderbrook();
        UUID samir = cast.actor(Cast.CALDERBROOK, "samir.khalil").person();
        cast.as(Cast.CALDERBROOK, "helen.croft", () -> {
            close(file, samir);
            referToOmbudsman.refer(
                    file.reference(),
                    new Referral.Terms("P-77", "The file", LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 10)));
        });
        Participation owing = part(file);
        assertThat(owing.isOpen()).isTrue();
        assertThat(owing.dueOn()).isEqualTo("2026-12-10");
        assertThat(owing.nextStep()).isEqualTo("Give the Ombudsman what it asks for");
        Bundle bundle = papers.built(file, file.response());
        release(file, bundle, "helen.croft", LIAISON);
        assertThat(part(file).isOpen()).isFalse();
    }

    private Participation part(Papers.File file) {
        return cast.as(Cast.CALDERBROOK, "helen.croft", () -> participations.require(file.reference()));
    }

    private void close(Papers.File file, UUID handler) {
        Participation theirs = participations.require(file.reference());
        theirs.acknowledge(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 12, 1));
        theirs.allocateTo(handler);
        theirs.answerBy(LocalDate.of(2027, 1, 15));
        theirs.moveTo(Stage.DRAFTING);
        theirs.moveTo(Stage.CHECKING);
        theirs.moveTo(Stage.SIGNING);
        theirs.moveTo(Stage.SENDING);
        theirs.answered(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 7));
        theirs.close();
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

    @Test
    void isReleasedBySomebodyElseWhoMayAndToReadersOnly() {
        Papers.File file = papers.atCalderbrook();
        Bundle bundle = cast.as(
                Cast.CALDERBROOK,
                "helen.croft",
                () -> buildBundle.build(file.reference(), new BuildBundle.Command("All", Set.of(file.response()))));
        assertRefused(OmbudsmanRefusal.BUILDER_CANNOT_RELEASE, () -> release(file, bundle, "helen.croft", LIAISON));
        assertThatThrownBy(() -> release(file, bundle, "samir.khalil", LIAISON)).isInstanceOf(AccessDenied.class);
        assertRefused(
                OmbudsmanRefusal.NOT_READERS,
                () -> release(file, bundle, "patrick.donnelly", Organisation.idOf(Cast.EASTMERE)));
        release(file, bundle, "patrick.donnelly", LIAISON);
        assertRefused(OmbudsmanRefusal.ALREADY_RELEASED, () -> release(file, bundle, "patrick.donnelly", LIAISON));
    }

    @Test
    void isReadByTheLiaisonOnceReleasedAndByNoOtherOrganisation() {
        Papers.File file = papers.atCalderbrook();
        Bundle bundle = papers.built(file, file.response());
        assertHidden(bundle, Cast.LIAISON, "catherine.okafor");
        release(file, bundle, "helen.croft", LIAISON);
        BundleIndex index =
                cast.as(Cast.LIAISON, "catherine.okafor", () -> readBundle.open(readBundle.released(bundle.id())));
        assertThat(index.papers())
                .extracting(IndexEntry::title)
                .containsExactly("The complaint, and what was found", "final-response");
        assertThat(index.papers()).first().extracting(IndexEntry::kind).isEqualTo(DocumentKind.RECORD);
        assertHidden(bundle, Cast.EASTMERE, "nadia.rahman");
        assertHidden(bundle, Cast.NORTHMOOR, "ruth.adeyemi");
        cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> assertThat(bundles.findByIdOptional(bundle.id()))
                .isEmpty());
    }

    @Test
    void readingGoesOnTheRecordOfTheReaderAndOfTheMaker() {
        Papers.File file = papers.atCalderbrook();
        Bundle bundle = papers.built(file, file.response());
        release(file, bundle, "helen.croft", LIAISON);
        cast.as(Cast.LIAISON, "catherine.okafor", () -> {
            Bundle read = readBundle.released(bundle.id());
            readBundle.open(read);
            readBundle.pageOf(read, 1);
            readBundle.pictureOf(read, 1);
            readBundle.pageOf(read, 1);
            readBundle.download(read, BundleFile.ZIP);
            assertThat(kinds(bundle))
                    .containsExactlyInAnyOrder(
                            "ombudsman.bundle-opened",
                            "ombudsman.page-read",
                            "ombudsman.page-read",
                            "ombudsman.bundle-downloaded");
        });
        cast.as(Cast.CALDERBROOK, "helen.croft", () -> {
            assertThat(kinds(bundle))
                    .contains("ombudsman.bundle-built", "ombudsman.bundle-released", "ombudsman.bundle-downloaded")
                    .containsOnlyOnce("ombudsman.page-read");
            assertThat(timeline.broken()).isEmpty();
        });
        cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> assertThat(kinds(bundle))
                .noneMatch(kind -> kind.startsWith("ombudsman.")));
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

    private void release(Papers.File file, Bundle bundle, String by, UUID readers) {
        cast.as(Cast.CALDERBROOK, by, () -> releaseBundle.release(file.reference(), bundle.number(), readers));
    }

    private void assertHidden(Bundle bundle, String organisation, String person) {
        assertThatThrownBy(() -> cast.as(organisation, person, () -> readBundle.released(bundle.id())))
                .isInstanceOf(NotFoundException.class);
    }

    private List<String> kinds(Bundle bundle) {
        return timeline.of(bundle.complaintId(), 100).stream()
                .map(TimelineEntry::kind)
                .toList();
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

    private static void assertRefused(RefusalReason reason, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
