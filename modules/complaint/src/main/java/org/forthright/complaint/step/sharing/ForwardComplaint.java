package org.forthright.complaint.step.sharing;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.ComplaintEvent;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.Stage;
import org.forthright.complaint.account.Accounts;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.clock.Plan;
import org.forthright.complaint.clock.StatutoryDates;
import org.forthright.complaint.consent.Consent;
import org.forthright.complaint.consent.ConsentPurpose;
import org.forthright.complaint.consent.Consents;
import org.forthright.complaint.correspondence.Correspondence;
import org.forthright.complaint.correspondence.Facts;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.correspondence.OvertakenLetters;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Progresses;
import org.forthright.complaint.participation.Sharing;
import org.forthright.complaint.participation.Telling;
import org.forthright.complaint.party.Adjustments;
import org.forthright.complaint.party.Parties;
import org.forthright.complaint.point.Point;
import org.forthright.complaint.point.Points;
import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.refusal.TextLength;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.Documents;
import org.forthright.procedure.Procedure;

/**
 * Forwards a complaint with the person's consent to the provider that is better placed to answer it; both are told,
 * and the provider's own clocks start on its receipt (SI 2009/309 reg. 7(5), 13(5); procedure 4.3).
 */
@ApplicationScoped
public class ForwardComplaint {

    private final Participations participations;
    private final Progresses progresses;
    private final ComplaintAccess access;
    private final Organisations organisations;
    private final Consents consents;
    private final Accounts accounts;
    private final Parties parties;
    private final Adjustments adjustments;
    private final Points points;
    private final Documents documents;
    private final Rules rules;
    private final Clocks clocks;
    private final Sharing sharing;
    private final Correspondence correspondence;
    private final OutgoingLetters letters;
    private final OvertakenLetters overtaken;
    private final Telling telling;
    private final Clock clock;

    @Inject
    ForwardComplaint(
            Participations participations,
            Progresses progresses,
            ComplaintAccess access,
            Organisations organisations,
            Consents consents,
            Accounts accounts,
            Parties parties,
            Adjustments adjustments,
            Points points,
            Documents documents,
            Rules rules,
            Clocks clocks,
            Sharing sharing,
            Correspondence correspondence,
            OutgoingLetters letters,
            OvertakenLetters overtaken,
            Telling telling,
            Clock clock) {
        this.participations = participations;
        this.progresses = progresses;
        this.access = access;
        this.organisations = organisations;
        this.consents = consents;
        this.accounts = accounts;
        this.parties = parties;
        this.adjustments = adjustments;
        this.points = points;
        this.documents = documents;
        this.rules = rules;
        this.clocks = clocks;
        this.sharing = sharing;
        this.correspondence = correspondence;
        this.letters = letters;
        this.overtaken = overtaken;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * What is forwarded, and to whom.
     *
     * @param points the points that the provider answers
     * @param documents the papers that it gets
     * @param words a personal word in the letter to the complainant; may be empty
     */
    public record Command(UUID providerId, Set<UUID> points, Set<UUID> documents, String words) {

        public static final TextLength WORDS = new TextLength("Your words", 2_000, Citation.regulation("7(5)", "4.3"));

        public Command {
            requireNonNull(providerId, "providerId");
            requireNonNull(words, "words");
            WORDS.require(words);
            points = Set.copyOf(points);
            documents = Set.copyOf(documents);
        }
    }

    /** What the provider would see; refuses for the same reasons as forwarding does. */
    public Disclosure preview(String reference, Command command) {
        Participation participation = participations.require(reference);
        requireForwardable(participation, command.providerId());
        return disclosure(participation.complaintId(), command);
    }

    public void forward(String reference, Command command) {
        Participation participation = participations.requireForWriting(reference);
        Consent consent = requireForwardable(participation, command.providerId());
        Disclosure disclosure = disclosure(participation.complaintId(), command);
        Organisation provider = organisations.require(command.providerId());
        LocalDate today = London.today(clock);
        Procedure procedure = rules.inForce(provider, today);
        StatutoryDates theirs = clocks.from(today, procedure);
        sharing.open(participation, provider, consent, theirs, procedure.label());
        disclosure.showTo(provider.id());
        progresses.handOver(participation, provider.id());
        participation.handOver();
        overtaken.withdraw(participation, Plan.LETTER);
        tellBoth(participation, provider, theirs, command.words());
        telling.tell(
                participation,
                new ComplaintEvent.Forwarded(participation.complaintId(), Set.of(provider.id()), provider.name()));
    }

    /** The reasons that stand in the way, in the order in which they can be mended. */
    private Consent requireForwardable(Participation participation, UUID providerId) {
        access.requireWorkOn(participation);
        if (!participation.isHome()) {
            throw new Refusal(ComplaintRefusal.NOT_YOURS_TO_FORWARD);
        }
        if (organisations.commissionedByMe().stream()
                .noneMatch(known -> known.id().equals(providerId))) {
            throw new Refusal(ComplaintRefusal.NOT_COMMISSIONED);
        }
        if (progresses.takesPart(participation.complaintId(), providerId)) {
            throw new Refusal(ComplaintRefusal.ALREADY_WITH_PROVIDER);
        }
        if (!participation.stage().next().contains(Stage.WITH_PROVIDER)) {
            throw new Refusal(ComplaintRefusal.STAGE_DOES_NOT_ALLOW);
        }
        Consent consent = consents.requireInForce(participation.complaintId(), providerId, ConsentPurpose.FORWARD);
        if (points.of(participation.complaintId()).isEmpty()) {
            throw new Refusal(ComplaintRefusal.NO_POINTS);
        }
        return consent;
    }

    /**
     * Exactly what was chosen: no point, or an id of something else, refuses the whole. A letter that has not gone is not
     * passed on, where it would look as if it had.
     */
    private Disclosure disclosure(UUID complaintId, Command command) {
        List<Point> chosen = points.of(complaintId).stream()
                .filter(point -> command.points().contains(point.id()))
                .toList();
        Set<UUID> unsent = letters.unsent(complaintId);
        List<Document> papers = documents.of(complaintId).stream()
                .filter(document -> command.documents().contains(document.id()))
                .filter(document -> !unsent.contains(document.id()))
                .toList();
        if (command.points().isEmpty()) {
            throw new Refusal(ComplaintRefusal.NO_POINT_CHOSEN);
        }
        if (chosen.size() < command.points().size()
                || papers.size() < command.documents().size()) {
            throw new Refusal(ComplaintRefusal.NOT_OF_THIS_COMPLAINT);
        }
        return new Disclosure(
                accounts.of(complaintId), parties.of(complaintId), adjustments.of(complaintId), chosen, papers);
    }

    private void tellBoth(Participation participation, Organisation provider, StatutoryDates theirs, String words) {
        Facts facts = correspondence
                .facts(participation)
                .with("provider", provider.name())
                .with("forwarded-on", theirs.receivedOn())
                .with("provider-acknowledges-by", theirs.acknowledgeBy())
                .with("words", words);
        correspondence.letterAndMailToComplainant(
                participation, "forwarded-to-complainant", "forwarded-to-complainant-by-email", facts);
        correspondence.mailToOrganisation(provider, participation, "forwarded-to-provider", facts);
    }
}
