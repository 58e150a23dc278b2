package org.forthright.response.draft;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.forthright.complaint.account.Account;
import org.forthright.complaint.account.Accounts;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.point.Findings;
import org.forthright.complaint.point.Point;
import org.forthright.complaint.point.Points;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.document.Documents;
import org.forthright.platform.page.DateWords;

/** What a draft begins with: the points, the findings and the papers, as far as they can speak for themselves. */
@ApplicationScoped
public class FirstDraft {

    private static final Set<DocumentKind> CONSIDERED =
            EnumSet.of(DocumentKind.COMPLAINT, DocumentKind.EVIDENCE, DocumentKind.RECORDING);

    private final Contents contents;
    private final Points points;
    private final Findings findings;
    private final Accounts accounts;
    private final Documents documents;

    @Inject
    FirstDraft(Contents contents, Points points, Findings findings, Accounts accounts, Documents documents) {
        this.contents = contents;
        this.points = points;
        this.findings = findings;
        this.accounts = accounts;
        this.documents = documents;
    }

    /** The points that still wait for a finding of ours; a draft begins when there is none. */
    public List<Point> withoutFinding(Participation participation) {
        return points.of(participation.complaintId()).stream()
                .filter(point -> findings.mineOn(point.id()).isEmpty())
                .toList();
    }

    /** The words that each content begins with, by its key. */
    public Map<String, String> parts(Participation participation) {
        UUID complaint = participation.complaintId();
        List<PointInDraft> found = found(complaint);
        List<PointInDraft> upheld =
                found.stream().filter(PointInDraft::isUpheld).toList();
        Map<String, String> parts = new HashMap<>();
        contents.of(participation).forEach(content -> parts.put(content.key(), content.starter()));
        parts.put("issues-and-outcome-sought", words(DraftWords.issues(found, outcomeWanted(complaint))));
        parts.put("evidence", words(DraftWords.evidence(papers(complaint))));
        parts.put("outcome", words(DraftWords.outcome(found)));
        parts.put("what-went-wrong", words(DraftWords.wentWrong(found)));
        parts.put("impact", words(DraftWords.impact(upheld)));
        return parts;
    }

    private List<PointInDraft> found(UUID complaint) {
        return points.of(complaint).stream()
                .flatMap(point -> findings.mineOn(point.id()).map(finding -> new PointInDraft(point, finding)).stream())
                .toList();
    }

    private String outcomeWanted(UUID complaint) {
        return accounts.of(complaint).map(Account::outcomeWanted).orElse("");
    }

    /** What the investigation looked at and what the person sent. */
    private List<PaperInDraft> papers(UUID complaint) {
        return documents.distinct(complaint).stream()
                .filter(paper -> CONSIDERED.contains(paper.kind()))
                .map(FirstDraft::named)
                .toList();
    }

    /** By a name that people read, with whom it is from and its day. */
    private static PaperInDraft named(Document paper) {
        String name = paper.name().replaceFirst("\\.[a-z0-9]{2,4}$", "").replaceAll("[-_]+", " ");
        return new PaperInDraft(name, paper.source(), DateWords.day(paper.datedOn()));
    }

    private static String words(TemplateInstance template) {
        return template.render().strip();
    }
}
