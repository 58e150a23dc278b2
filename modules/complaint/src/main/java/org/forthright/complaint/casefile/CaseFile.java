package org.forthright.complaint.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.Complaints;
import org.forthright.complaint.account.Account;
import org.forthright.complaint.account.Accounts;
import org.forthright.complaint.casefile.CaseView.Asked;
import org.forthright.complaint.casefile.CaseView.Found;
import org.forthright.complaint.casefile.CaseView.PointOfIt;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.Plans;
import org.forthright.complaint.consent.Consent;
import org.forthright.complaint.consent.Consents;
import org.forthright.complaint.correspondence.OutgoingLetter;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.party.Parties;
import org.forthright.complaint.point.Finding;
import org.forthright.complaint.point.Findings;
import org.forthright.complaint.point.Point;
import org.forthright.complaint.point.Points;
import org.forthright.kernel.law.TwelveMonths;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.procedure.setting.Setting;
import org.jspecify.annotations.Nullable;

/** Reads a complaint for people and for programs alike; the database has the last word on what is in it. */
@ApplicationScoped
public class CaseFile {

    private final Complaints complaints;
    private final Organisations organisations;
    private final Memberships memberships;
    private final Accounts accounts;
    private final Parties parties;
    private final Points points;
    private final Findings findings;
    private final Consents consents;
    private final OutgoingLetters letters;
    private final Plans plans;
    private final Around around;
    private final Rules rules;

    @Inject
    CaseFile(
            Complaints complaints,
            Organisations organisations,
            Memberships memberships,
            Accounts accounts,
            Parties parties,
            Points points,
            Findings findings,
            Consents consents,
            OutgoingLetters letters,
            Plans plans,
            Around around,
            Rules rules) {
        this.complaints = complaints;
        this.organisations = organisations;
        this.memberships = memberships;
        this.accounts = accounts;
        this.parties = parties;
        this.points = points;
        this.findings = findings;
        this.consents = consents;
        this.letters = letters;
        this.plans = plans;
        this.around = around;
        this.rules = rules;
    }

    public CaseView view(Participation participation) {
        UUID id = participation.complaintId();
        Complaint complaint = complaints.require(id);
        return new CaseView(
                participation.reference(),
                participation.name(),
                participation.subject(),
                complaint.service(),
                complaint.channel(),
                rules.of(participation).label(),
                mine(participation),
                name(complaint.aboutOrganisationId()),
                complaint.happenedOn().orElse(null),
                complaint.knownOn().orElse(null),
                timeEndedOn(complaint, participation).orElse(null),
                accounts.of(id).map(Account::words).orElse(null),
                parties.of(id).stream().map(Around::person).toList(),
                around.needs(id),
                points(participation),
                consents(id),
                around.participants(id));
    }

    public List<PointOfIt> points(Participation participation) {
        List<Finding> found = findings.of(participation.complaintId());
        return points.of(participation.complaintId()).stream()
                .map(point -> point(point, participation.organisationId(), on(point, found)))
                .toList();
    }

    /** Newest question first. */
    public List<Asked> consents(UUID complaintId) {
        return consents.of(complaintId).stream().map(this::asked).toList();
    }

    /** A late complaint is looked into all the same where there was good reason (SI 2009/309 reg. 12(2); 6.2). */
    private Optional<LocalDate> timeEndedOn(Complaint complaint, Participation participation) {
        int months = rules.of(participation).settings().number(Setting.TIME_LIMIT_MONTHS);
        return complaint
                .happenedOn()
                .map(day -> TwelveMonths.lastDay(day, complaint.knownOn().orElse(day), months))
                .filter(complaint.receivedOn()::isAfter);
    }

    private CaseView.Mine mine(Participation participation) {
        return new CaseView.Mine(
                participation.capacity(),
                participation.stage(),
                participation.waitingOn(),
                participation.handlerId().orElse(null),
                participation
                        .handlerId()
                        .map(memberships::require)
                        .map(Membership::name)
                        .orElse(null),
                plans.of(participation.complaintId(), participation.organisationId())
                        .size(),
                participation.dueOn(),
                participation.receivedOn(),
                participation.acknowledgeBy(),
                acknowledgementWrittenOn(participation),
                participation.acknowledgedOn().orElse(null),
                participation.respondBy().orElse(null),
                participation.limitOn(),
                participation.answeredOn().orElse(null));
    }

    private @Nullable LocalDate acknowledgementWrittenOn(Participation participation) {
        return participation.acknowledgedOn().isPresent()
                ? null
                : letters.waitingAcknowledgement(participation.complaintId())
                        .map(OutgoingLetter::writtenOn)
                        .orElse(null);
    }

    private PointOfIt point(Point point, UUID mine, List<Finding> found) {
        return new PointOfIt(
                point.id(),
                point.number(),
                point.summary(),
                name(point.aboutOrganisationId()),
                point.version(),
                point.isOwnOf(mine) && !point.isForwarded() && found.isEmpty(),
                found.stream()
                        .map(finding -> new Found(finding.organisationId().equals(mine), finding.outcome()))
                        .toList());
    }

    private static List<Finding> on(Point point, List<Finding> found) {
        return found.stream()
                .filter(finding -> finding.pointId().equals(point.id()))
                .toList();
    }

    private Asked asked(Consent consent) {
        return new Asked(
                consent.id(),
                consent.toOrganisationId(),
                organisations.require(consent.toOrganisationId()).name(),
                consent.purpose(),
                consent.answer(),
                consent.askedAt(),
                consent.answeredAt().orElse(null),
                consent.givenBy().orElse(null),
                consent.how().orElse(null),
                consent.withdrawnAt().orElse(null));
    }

    private @Nullable String name(Optional<UUID> organisation) {
        return organisation.map(organisations::require).map(Organisation::name).orElse(null);
    }
}
