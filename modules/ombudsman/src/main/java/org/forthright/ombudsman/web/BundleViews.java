package org.forthright.ombudsman.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthright.kernel.time.London;
import org.forthright.ombudsman.bundle.Bundle;
import org.forthright.ombudsman.bundle.BundleIndex;
import org.forthright.ombudsman.web.page.BundleView;
import org.forthright.ombudsman.web.page.BundleView.EventRow;
import org.forthright.ombudsman.web.page.BundleView.PaperRow;
import org.forthright.ombudsman.web.page.Leaf;
import org.forthright.ombudsman.web.page.ShelfPage;
import org.forthright.organisation.Organisations;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.paper.ForeignPages;
import org.forthright.platform.paper.bundle.IndexEntry;

/** Makes the pages of a bundle, the same for its makers and its readers. */
@ApplicationScoped
class BundleViews {

    private final Organisations organisations;
    private final Clock clock;

    @Inject
    BundleViews(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * A bundle with its index.
     *
     * @param address of the bundle for this reader
     */
    BundleView view(Bundle bundle, BundleIndex index, String address, String back) {
        LocalDate today = London.today(clock);
        return new BundleView(
                heading(bundle),
                bundle.title(),
                bundle.reference(),
                maker(bundle),
                "%s, %s".formatted(bundle.builtByName(), DateWords.within(bundle.builtAt(), today)),
                bundle.releasedAt()
                        .map(at -> "%s, %s".formatted(bundle.releasedByName().orElse(""), DateWords.within(at, today)))
                        .orElse(null),
                bundle.pageCount(),
                bundle.isLocalResolutionIncomplete(),
                bundle.manifestFingerprint(),
                bundle.auditHead(),
                back,
                address + "/pages/1",
                address + "/document",
                address + "/folder",
                papers(index, address),
                index.chronology().stream()
                        .map(entry ->
                                new EventRow(DateWords.day(entry.date()), entry.time(), entry.what(), entry.whom()))
                        .toList());
    }

    Leaf leaf(Bundle bundle, byte[] pdf, int page, String address) {
        return new Leaf(
                heading(bundle),
                address,
                address + "/pages/" + page + "/picture",
                page,
                bundle.pageCount(),
                ForeignPages.words(pdf, page).lines().toList());
    }

    ShelfPage shelf(List<Bundle> bundles, String address) {
        LocalDate today = London.today(clock);
        return new ShelfPage(bundles.stream()
                .map(bundle -> new ShelfPage.Row(
                        address + "/" + bundle.id(),
                        bundle.reference(),
                        bundle.number(),
                        maker(bundle),
                        bundle.title(),
                        bundle.releasedAt()
                                .map(at -> DateWords.moment(at, today))
                                .orElse(""),
                        bundle.pageCount(),
                        bundle.isLocalResolutionIncomplete()))
                .toList());
    }

    private String maker(Bundle bundle) {
        return organisations.require(bundle.organisationId()).name();
    }

    private static String heading(Bundle bundle) {
        return "Bundle %d on %s".formatted(bundle.number(), bundle.reference());
    }

    private static List<PaperRow> papers(BundleIndex index, String address) {
        return index.papers().stream().map(entry -> paper(entry, address)).toList();
    }

    private static PaperRow paper(IndexEntry entry, String address) {
        return new PaperRow(
                entry.number(),
                entry.title(),
                Stream.of(entry.kind().title(), entry.author(), entry.organisation())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                entry.sent(),
                DateWords.day(LocalDate.parse(entry.date())),
                entry.isAnnex() ? "Beside the document, in the folder" : "Page " + entry.firstPage(),
                entry.isAnnex() ? null : address + "/pages/" + entry.firstPage());
    }
}
