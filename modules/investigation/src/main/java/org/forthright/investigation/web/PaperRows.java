package org.forthright.investigation.web;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.correspondence.SentOrNot;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Progresses;
import org.forthright.investigation.web.page.DocumentsPage.PaperRow;
import org.forthright.organisation.Organisations;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.Documents;
import org.forthright.platform.page.DateWords;

/** Papers as the list shows them. */
@ApplicationScoped
class PaperRows {

    private static final int KILOBYTE = 1024;
    private static final int FINGERPRINT_SHOWN = 16;

    private final Documents documents;
    private final Progresses progresses;
    private final Organisations organisations;
    private final SentOrNot sentOrNot;
    private final CaseFrames caseFrames;

    @Inject
    PaperRows(
            Documents documents,
            Progresses progresses,
            Organisations organisations,
            SentOrNot sentOrNot,
            CaseFrames caseFrames) {
        this.documents = documents;
        this.progresses = progresses;
        this.organisations = organisations;
        this.sentOrNot = sentOrNot;
        this.caseFrames = caseFrames;
    }

    /** What came into the file last stands first: that is what people look for. */
    List<PaperRow> of(Participation participation) {
        String address = caseFrames.address(participation) + "/documents/";
        Map<UUID, String> sent = sentOrNot.of(participation);
        Set<UUID> others = progresses.others(participation.complaintId());
        Map<String, UUID> shared = shared(participation);
        return documents.distinct(participation.complaintId()).stream()
                .sorted(Comparator.comparing(Document::addedAt).reversed())
                .map(paper -> row(paper, address, sent.getOrDefault(paper.id(), ""), reach(paper, shared, others)))
                .toList();
    }

    private PaperRow row(Document paper, String address, String sent, String reach) {
        return new PaperRow(
                address + paper.id(),
                paper.name(),
                paper.kind().title(),
                paper.source(),
                DateWords.day(paper.datedOn()),
                size(paper.size()),
                paper.sha256().substring(0, FINGERPRINT_SHOWN),
                DateWords.stamp(paper.addedAt()) + " by " + paper.addedByName(),
                sent,
                reach);
    }

    /** Who shared a paper with us, by its fingerprint: also of one that we took over. */
    private Map<String, UUID> shared(Participation participation) {
        return documents.of(participation.complaintId()).stream()
                .filter(paper -> !paper.organisationId().equals(participation.organisationId()))
                .collect(toMap(Document::sha256, Document::organisationId, (one, two) -> one));
    }

    private String reach(Document paper, Map<String, UUID> shared, Set<UUID> others) {
        UUID owner = shared.get(paper.sha256());
        if (owner != null) {
            return "Shared by " + organisations.require(owner).name();
        }
        return others.stream().anyMatch(paper::isShownTo) ? "Shared" : "Your organisation alone";
    }

    /** "48 KB", "2.3 MB". */
    static String size(long bytes) {
        double kilobytes = (double) bytes / KILOBYTE;
        return kilobytes < KILOBYTE
                ? "%d KB".formatted(Math.max(1, Math.round(kilobytes)))
                : String.format(Locale.UK, "%.1f MB", kilobytes / KILOBYTE);
    }
}
