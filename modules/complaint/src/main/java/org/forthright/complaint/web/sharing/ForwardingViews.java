package org.forthright.complaint.web.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.Complaints;
import org.forthright.complaint.Stage;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.clock.StatutoryDates;
import org.forthright.complaint.consent.ConsentPurpose;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Progresses;
import org.forthright.complaint.point.Points;
import org.forthright.complaint.step.sharing.Disclosure;
import org.forthright.complaint.web.page.ConsentState;
import org.forthright.complaint.web.sharing.page.ForwardingPage;
import org.forthright.complaint.web.sharing.page.PreviewPage;
import org.forthright.kernel.law.Citation;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.Documents;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.Option;
import org.forthright.platform.page.DateWords;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.calendar.DateExplanation;
import org.jspecify.annotations.Nullable;

/** Lays the pages of forwarding out. */
@ApplicationScoped
class ForwardingViews {

    private static final String TAB = "forwarding";

    private final Complaints complaints;
    private final Organisations organisations;
    private final Progresses progresses;
    private final Points points;
    private final Documents documents;
    private final OutgoingLetters letters;
    private final ConsentViews consents;
    private final CaseFrames caseFrames;
    private final Rules rules;
    private final Clocks clocks;
    private final Disclosed disclosed;
    private final Clock clock;

    @Inject
    ForwardingViews(
            Complaints complaints,
            Organisations organisations,
            Progresses progresses,
            Points points,
            Documents documents,
            OutgoingLetters letters,
            ConsentViews consents,
            CaseFrames caseFrames,
            Rules rules,
            Clocks clocks,
            Disclosed disclosed,
            Clock clock) {
        this.complaints = complaints;
        this.organisations = organisations;
        this.progresses = progresses;
        this.points = points;
        this.documents = documents;
        this.letters = letters;
        this.consents = consents;
        this.caseFrames = caseFrames;
        this.rules = rules;
        this.clocks = clocks;
        this.disclosed = disclosed;
        this.clock = clock;
    }

    Choice.Offer offer(Participation participation) {
        UUID id = participation.complaintId();
        return new Choice.Offer(organisations.commissionedByMe(), points.of(id), papers(id));
    }

    /** A letter that has not gone stays here. */
    private List<Document> papers(UUID complaintId) {
        Set<UUID> unsent = letters.unsent(complaintId);
        return documents.of(complaintId).stream()
                .filter(paper -> !unsent.contains(paper.id()))
                .toList();
    }

    /** The provider complained about, every point and no paper, until somebody chooses otherwise. */
    Answers fresh(Participation participation) {
        Choice.Offer offer = offer(participation);
        Answers fresh = Answers.none()
                .with(
                        Choice.POINTS,
                        offer.points().stream()
                                .map(point -> String.valueOf(point.number()))
                                .toArray(String[]::new));
        complaints
                .require(participation.complaintId())
                .aboutOrganisationId()
                .flatMap(about -> offer.providers().stream()
                        .filter(provider -> provider.id().equals(about))
                        .findFirst())
                .ifPresent(about -> fresh.with(Choice.PROVIDER, about.code()));
        return fresh;
    }

    ForwardingPage choosing(Participation participation, @Nullable Citation refused) {
        Choice.Offer offer = offer(participation);
        return new ForwardingPage(
                caseFrames.of(participation, TAB),
                rules.cite(participation, ConsentViews.PARAGRAPH),
                taken(participation),
                participation.stage().next().contains(Stage.WITH_PROVIDER),
                offer.providers().stream()
                        .map(provider -> option(participation, provider))
                        .toList(),
                offer.points().stream()
                        .map(point -> Option.of(String.valueOf(point.number()), point.summary()))
                        .toList(),
                offer.papers().stream().map(ForwardingViews::option).toList(),
                refused);
    }

    PreviewPage preview(Participation participation, Choice choice, Disclosure disclosure) {
        Choice.Offer offer = offer(participation);
        return new PreviewPage(
                caseFrames.of(participation, TAB),
                rules.cite(participation, ConsentViews.PARAGRAPH),
                choice.provider().name(),
                disclosed.of(participation, disclosure),
                new PreviewPage.Staying(
                        offer.points().size() - disclosure.points().size(),
                        offer.papers().size() - disclosure.documents().size()),
                law(choice.provider()),
                choice.query());
    }

    /** What stands in the way of showing the complaint to this provider, as far as consent goes. */
    Optional<ComplaintRefusal> lacking(Participation participation, Organisation provider) {
        ConsentState state = ConsentState.of(consents.newest(participation, provider.id(), ConsentPurpose.FORWARD)
                .orElse(null));
        return switch (state) {
            case IN_FORCE -> Optional.empty();
            case WITHDRAWN -> Optional.of(ComplaintRefusal.CONSENT_WITHDRAWN);
            case NOT_ASKED, AWAITED, REFUSED -> Optional.of(ComplaintRefusal.CONSENT_MISSING);
        };
    }

    private List<ForwardingPage.Taken> taken(Participation participation) {
        return progresses.of(participation.complaintId()).stream()
                .filter(progress -> !progress.organisationId().equals(participation.organisationId()))
                .map(progress ->
                        new ForwardingPage.Taken(progress.organisationName(), DateWords.day(progress.receivedOn())))
                .toList();
    }

    private Option option(Participation participation, Organisation provider) {
        String consent = ConsentState.sentence(consents.newest(participation, provider.id(), ConsentPurpose.FORWARD)
                .orElse(null));
        return Option.of(provider.code(), provider.name()).withHint(consent);
    }

    private static Option option(Document paper) {
        return Option.of(paper.id().toString(), paper.name())
                .withHint("%s, %s".formatted(paper.kind().title(), Disclosed.size(paper.size())));
    }

    private PreviewPage.Next law(Organisation provider) {
        LocalDate today = London.today(clock);
        Procedure procedure = rules.inForce(provider, today);
        StatutoryDates theirs = clocks.from(today, procedure);
        return new PreviewPage.Next(
                DateWords.weekday(today),
                DateWords.weekday(theirs.acknowledgeBy()),
                DateExplanation.of(
                        "Received", today, theirs.acknowledgeBy(), clocks.explainAcknowledgement(today, procedure)),
                DateWords.weekday(theirs.limitOn()));
    }
}
