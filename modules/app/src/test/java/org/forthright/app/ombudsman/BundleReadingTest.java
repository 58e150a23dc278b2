package org.forthright.app.ombudsman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.complaint.Stage;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.ombudsman.OmbudsmanRefusal;
import org.forthright.ombudsman.bundle.Bundle;
import org.forthright.ombudsman.bundle.BundleFile;
import org.forthright.ombudsman.bundle.BundleIndex;
import org.forthright.ombudsman.referral.Referral;
import org.forthright.ombudsman.step.BuildBundle;
import org.forthright.ombudsman.step.ReadBundle;
import org.forthright.ombudsman.step.ReferToOmbudsman;
import org.forthright.ombudsman.step.ReleaseBundle;
import org.forthright.organisation.Organisation;
import org.forthright.platform.audit.Timeline;
import org.forthright.platform.audit.TimelineEntry;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.paper.bundle.IndexEntry;
import org.forthright.platform.refused.AccessDenied;
import org.junit.jupiter.api.Test;

/** A bundle is released by somebody else who may, to readers only, and every reading goes on the record. */
@House
class BundleReadingTest extends BundlesAtCalderbrook {

    private static final UUID LIAISON = Organisation.idOf(Cast.LIAISON);

    @Inject
    ReleaseBundle releaseBundle;

    @Inject
    ReferToOmbudsman referToOmbudsman;

    @Inject
    Participations participations;

    @Inject
    ReadBundle readBundle;

    @Inject
    Timeline timeline;

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
}
