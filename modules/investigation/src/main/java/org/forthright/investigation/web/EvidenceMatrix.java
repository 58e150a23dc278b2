package org.forthright.investigation.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Progress;
import org.forthright.complaint.participation.Progresses;
import org.forthright.complaint.point.Point;
import org.forthright.complaint.point.Points;
import org.forthright.investigation.evidence.Evidence;
import org.forthright.investigation.evidence.EvidenceRegister;
import org.forthright.investigation.evidence.SourceClass;
import org.forthright.investigation.web.page.EvidencePage;
import org.forthright.investigation.web.page.EvidencePage.Cell;
import org.forthright.investigation.web.page.EvidencePage.PaperLink;
import org.forthright.investigation.web.page.EvidencePage.Row;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.Documents;
import org.forthright.platform.form.Option;

/** Points against sources: what was looked at, and what nobody has looked at yet. */
@ApplicationScoped
class EvidenceMatrix {

    private final ComplaintAccess access;
    private final Points points;
    private final EvidenceRegister register;
    private final Documents documents;
    private final Progresses progresses;
    private final CaseFrames caseFrames;
    private final Rules rules;

    @Inject
    EvidenceMatrix(
            ComplaintAccess access,
            Points points,
            EvidenceRegister register,
            Documents documents,
            Progresses progresses,
            CaseFrames caseFrames,
            Rules rules) {
        this.access = access;
        this.points = points;
        this.register = register;
        this.documents = documents;
        this.progresses = progresses;
        this.caseFrames = caseFrames;
        this.rules = rules;
    }

    EvidencePage of(Participation participation) {
        CaseHeader header = caseFrames.of(participation, "evidence");
        List<Point> answered = points.of(participation.complaintId());
        return new EvidencePage(
                header,
                Stream.of(SourceClass.values()).map(SourceClass::title).toList(),
                answered.stream()
                        .map(point -> row(participation, header.address(), point))
                        .toList(),
                access.canWorkOn(participation),
                answered.stream().map(EvidenceMatrix::option).toList(),
                papers(participation),
                Stream.of(SourceClass.values())
                        .map(kind -> Option.of(kind.name(), kind.title()).withHint(kind.meaning()))
                        .toList(),
                others(participation),
                rules.cite(participation, "9.24"));
    }

    Map<Integer, UUID> pointIds(Participation participation) {
        return points.of(participation.complaintId()).stream()
                .collect(toMap(Point::number, Point::id, (one, two) -> one));
    }

    /** The papers that can be chosen, by their ids. */
    List<String> filed(Participation participation) {
        return papers(participation).stream().map(Option::value).toList();
    }

    private List<Option> papers(Participation participation) {
        return documents.distinct(participation.complaintId()).stream()
                .map(paper -> Option.of(paper.id().toString(), "%s (%s)".formatted(paper.name(), paper.source())))
                .toList();
    }

    /** The papers on one point, each with what it says. */
    List<PaperLink> on(Participation participation, Point point) {
        return links(
                register.on(participation.complaintId(), point.id()),
                names(participation),
                caseFrames.address(participation));
    }

    private Row row(Participation participation, String address, Point point) {
        List<Evidence> speaking = register.on(participation.complaintId(), point.id());
        Map<UUID, String> names = names(participation);
        return new Row(
                point.number(),
                point.summary(),
                address + "/points/" + point.number() + "/finding",
                Stream.of(SourceClass.values())
                        .map(kind -> new Cell(
                                kind.title(),
                                links(
                                        speaking.stream()
                                                .filter(evidence -> evidence.sourceClass() == kind)
                                                .toList(),
                                        names,
                                        address)))
                        .toList());
    }

    private static List<PaperLink> links(List<Evidence> speaking, Map<UUID, String> names, String address) {
        return speaking.stream()
                .map(evidence -> new PaperLink(
                        names.getOrDefault(evidence.documentId(), ""),
                        address + "/documents/" + evidence.documentId(),
                        evidence.says()))
                .toList();
    }

    private Map<UUID, String> names(Participation participation) {
        return documents.of(participation.complaintId()).stream().collect(toMap(Document::id, Document::name));
    }

    private String others(Participation participation) {
        return progresses.of(participation.complaintId()).stream()
                .filter(progress -> !progress.organisationId().equals(participation.organisationId()))
                .map(Progress::organisationName)
                .collect(joining(" and "));
    }

    private static Option option(Point point) {
        return Option.of(Integer.toString(point.number()), point.number() + ". " + point.summary());
    }
}
