package org.forthright.ombudsman.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.correspondence.SentOrNot;
import org.forthright.complaint.participation.Participation;
import org.forthright.kernel.time.London;
import org.forthright.ombudsman.OmbudsmanAccess;
import org.forthright.ombudsman.OmbudsmanRefusal;
import org.forthright.ombudsman.bundle.Bundle;
import org.forthright.ombudsman.bundle.BundleIndex;
import org.forthright.ombudsman.bundle.Bundles;
import org.forthright.ombudsman.referral.Referral;
import org.forthright.ombudsman.referral.Referrals;
import org.forthright.ombudsman.web.page.BuilderPage;
import org.forthright.ombudsman.web.page.BundlePage;
import org.forthright.ombudsman.web.page.OmbudsmanPage;
import org.forthright.ombudsman.web.page.ReferralPage;
import org.forthright.organisation.Organisations;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.document.Documents;
import org.forthright.platform.form.Option;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.page.Label;
import org.forthright.platform.tenancy.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Gathers what those who deal with a complaint see of the Ombudsman. */
@ApplicationScoped
class OmbudsmanViews {

    private static final String REQUESTS = "/ombudsman/requests/";

    private final CaseFrames caseFrames;
    private final OmbudsmanAccess access;
    private final Referrals referrals;
    private final Bundles bundles;
    private final Documents documents;
    private final SentOrNot sentOrNot;
    private final Organisations organisations;
    private final BundleViews bundleViews;
    private final DueDates dueDates;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    OmbudsmanViews(
            CaseFrames caseFrames,
            OmbudsmanAccess access,
            Referrals referrals,
            Bundles bundles,
            Documents documents,
            SentOrNot sentOrNot,
            Organisations organisations,
            BundleViews bundleViews,
            DueDates dueDates,
            CurrentActor current,
            Clock clock) {
        this.caseFrames = caseFrames;
        this.access = access;
        this.referrals = referrals;
        this.bundles = bundles;
        this.documents = documents;
        this.sentOrNot = sentOrNot;
        this.organisations = organisations;
        this.bundleViews = bundleViews;
        this.dueDates = dueDates;
        this.current = current;
        this.clock = clock;
    }

    OmbudsmanPage ombudsman(Participation participation) {
        CaseHeader header = caseFrames.of(participation, "ombudsman");
        boolean can = access.canBuild(participation);
        List<Bundle> mine = bundles.mine(participation.complaintId());
        return new OmbudsmanPage(
                header,
                asked(participation, mine, can ? header.address() + REQUESTS : null),
                mine.stream().map(bundle -> bound(bundle, header.address())).toList(),
                can ? header.address() + "/ombudsman" : null,
                can ? header.address() + "/bundles" : null);
    }

    ReferralPage referral(Participation participation, UUID id, String version) {
        CaseHeader header = caseFrames.of(participation, "ombudsman");
        return new ReferralPage(header, header.address() + REQUESTS + id, version, header.address() + "/ombudsman");
    }

    BuilderPage builder(Participation participation) {
        CaseHeader header = caseFrames.of(participation, "ombudsman");
        List<Document> papers = documents.distinct(participation.complaintId());
        Map<UUID, String> sent = sentOrNot.of(participation);
        String address = header.address() + "/bundles";
        return new BuilderPage(
                header,
                papers.stream()
                        .map(paper -> option(paper, sent.get(paper.id())))
                        .toList(),
                address,
                address + "?all=true",
                header.address() + "/ombudsman",
                papers.stream().anyMatch(OmbudsmanViews::isWrittenResponse));
    }

    BundlePage bundle(Participation participation, Bundle bundle, BundleIndex index) {
        CaseHeader header = caseFrames.of(participation, "ombudsman");
        String address = header.address() + "/bundles/" + bundle.number();
        return new BundlePage(
                header,
                bundleViews.view(bundle, index, address, header.address() + "/ombudsman"),
                readers(),
                access.canRelease(bundle) ? address + "/release" : null,
                waiting(bundle));
    }

    /** To whom a bundle can be released. */
    List<Option> readers() {
        return organisations.ombudsmen().stream()
                .map(readers -> Option.of(readers.id().toString(), readers.name()))
                .toList();
    }

    /** A written response counts; a recording of one does not. */
    static boolean isWrittenResponse(Document document) {
        return document.kind() == DocumentKind.RESPONSE && !document.mediaType().startsWith("audio/");
    }

    private @Nullable String waiting(Bundle bundle) {
        if (bundle.isReleased() || access.canRelease(bundle)) {
            return null;
        }
        return bundle.isBuiltBy(current.actor())
                ? OmbudsmanRefusal.BUILDER_CANNOT_RELEASE.sentence()
                : OmbudsmanAccess.WHO_RELEASES;
    }

    private List<OmbudsmanPage.Asked> asked(Participation participation, List<Bundle> mine, @Nullable String requests) {
        return referrals.of(participation.complaintId()).stream()
                .map(referral -> asked(referral, mine, requests == null ? null : requests + referral.id()))
                .toList();
    }

    private OmbudsmanPage.Asked asked(Referral referral, List<Bundle> mine, @Nullable String correct) {
        Referral.Terms terms = referral.terms();
        return new OmbudsmanPage.Asked(
                terms.reference(),
                terms.askedFor(),
                DateWords.day(terms.askedOn()),
                dueDates.on(terms.dueOn()),
                referral.recordedByName(),
                answer(terms.askedOn(), mine).orElse(null),
                correct);
    }

    /** The first bundle that was released after the asking. */
    private static Optional<OmbudsmanPage.Answer> answer(LocalDate asked, List<Bundle> mine) {
        return mine.reversed().stream()
                .filter(bundle -> bundle.isReleasedSince(asked))
                .findFirst()
                .flatMap(bundle -> bundle.releasedAt()
                        .map(at -> new OmbudsmanPage.Answer(
                                bundle.number(),
                                DateWords.day(London.dateOf(at)),
                                bundle.releasedByName().orElse(""))));
    }

    private OmbudsmanPage.Bound bound(Bundle bundle, String address) {
        return new OmbudsmanPage.Bound(
                bundle.number(),
                address + "/bundles/" + bundle.number(),
                bundle.title(),
                "%s, %s".formatted(bundle.builtByName(), DateWords.within(bundle.builtAt(), London.today(clock))),
                bundle.pageCount(),
                Label.of(bundle.state().title(), bundle.isReleased() ? "green" : "yellow"),
                bundle.isLocalResolutionIncomplete());
    }

    /** Of a letter to the person, what became of it comes first. */
    private static Option option(Document document, @Nullable String sent) {
        String about = "%s, %s, from %s"
                .formatted(DateWords.day(document.datedOn()), document.kind().title(), document.source());
        return Option.of(document.id().toString(), document.name())
                .withHint(sent == null ? about : "%s. %s".formatted(sent, about));
    }
}
