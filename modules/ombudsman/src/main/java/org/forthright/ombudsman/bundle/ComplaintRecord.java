package org.forthright.ombudsman.bundle;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.Complaints;
import org.forthright.complaint.account.Account;
import org.forthright.complaint.account.Accounts;
import org.forthright.complaint.correspondence.Correspondence;
import org.forthright.complaint.correspondence.Facts;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.point.Finding;
import org.forthright.complaint.point.Findings;
import org.forthright.complaint.point.Point;
import org.forthright.complaint.point.Points;
import org.forthright.organisation.Organisations;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.paper.bundle.BundlePaper;
import org.forthright.platform.paper.letter.Letter;
import org.forthright.platform.paper.letter.LetterSize;
import org.forthright.platform.paper.letter.Letters;
import org.forthright.platform.paper.letter.Passage;

/**
 * The complaint itself as the first paper of every bundle: the person's own words, the points and what was found on
 * them, as far as my organisation may see it. Without it a reader would have the answer and not the question.
 */
@ApplicationScoped
class ComplaintRecord {

    private static final String LETTER = "complaint-record";
    private static final String PDF = "application/pdf";

    private final Correspondence correspondence;
    private final Complaints complaints;
    private final Accounts accounts;
    private final Points points;
    private final Findings findings;
    private final Organisations organisations;

    @Inject
    ComplaintRecord(
            Correspondence correspondence,
            Complaints complaints,
            Accounts accounts,
            Points points,
            Findings findings,
            Organisations organisations) {
        this.correspondence = correspondence;
        this.complaints = complaints;
        this.accounts = accounts;
        this.points = points;
        this.findings = findings;
        this.organisations = organisations;
    }

    BundlePaper of(Participation participation) {
        Facts facts = correspondence.facts(participation);
        Letter record = correspondence
                .letter(participation, LETTER, facts, passages(participation.complaintId()))
                .in(LetterSize.STANDARD)
                .asRecord();
        String organisation = organisations.mine().name();
        return new BundlePaper(
                record.title(),
                record.date(),
                organisation,
                organisation,
                DocumentKind.RECORD,
                PDF,
                Letters.print(record),
                null);
    }

    private Map<String, List<Passage>> passages(UUID complaintId) {
        Account.Words said = accounts.of(complaintId).map(Account::words).orElse(Account.Words.NONE);
        return Map.of(
                "account", words(said.whatHappened()),
                "where-and-when", words(place(complaintId, said)),
                "points-and-findings", found(complaintId));
    }

    private String place(UUID complaintId, Account.Words said) {
        Complaint complaint = complaints.require(complaintId);
        String about = complaint
                .aboutOrganisationId()
                .map(id -> organisations.require(id).name())
                .orElse("");
        return RecordWords.place(Place.of(complaint, about, said)).render().strip();
    }

    /** What was not told stands as a dash, so that nobody takes it for lost. */
    private static List<Passage> words(String... texts) {
        List<Passage> told = Stream.of(texts)
                .filter(text -> !text.isBlank())
                .<Passage>map(Passage.Words::new)
                .toList();
        return told.isEmpty() ? List.of(new Passage.Words("–")) : told;
    }

    private List<Passage> found(UUID complaintId) {
        Map<UUID, List<Finding>> byPoint = findings.of(complaintId).stream().collect(groupingBy(Finding::pointId));
        List<Passage> all = points.of(complaintId).stream()
                .flatMap(point -> point(point, byPoint.getOrDefault(point.id(), List.of())))
                .toList();
        return all.isEmpty() ? words() : all;
    }

    private Stream<Passage> point(Point point, List<Finding> found) {
        return Stream.concat(
                Stream.of(new Passage.Heading(RecordWords.point(point.number(), point.summary())
                        .render()
                        .strip())),
                found.stream()
                        .map(finding -> new Passage.Words(RecordWords.finding(
                                        organisations
                                                .require(finding.organisationId())
                                                .name(),
                                        finding.words())
                                .render()
                                .strip())));
    }
}
