package org.forthright.ombudsman.bundle;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.Complaints;
import org.forthright.complaint.correspondence.SentOrNot;
import org.forthright.complaint.participation.Participation;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.ombudsman.OmbudsmanRefusal;
import org.forthright.organisation.Organisations;
import org.forthright.platform.audit.Sentences;
import org.forthright.platform.audit.Timeline;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.Documents;
import org.forthright.platform.paper.bundle.AuditEntry;
import org.forthright.platform.paper.bundle.BundleContents;
import org.forthright.platform.paper.bundle.BundleMaker;
import org.forthright.platform.paper.bundle.BundlePaper;
import org.forthright.platform.paper.bundle.BundleTooLarge;
import org.forthright.platform.paper.bundle.ChronologyEntry;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.reference.Ombudsmen;

/** Puts papers, chronology and audit extract together and keeps the result with its seal. */
@ApplicationScoped
public class Binding {

    private static final int WHOLE_TIMELINE = 100_000;

    private final CurrentActor current;
    private final Organisations organisations;
    private final Ombudsmen ombudsmen;
    private final Complaints complaints;
    private final Documents documents;
    private final SentOrNot sentOrNot;
    private final Timeline timeline;
    private final Sentences sentences;
    private final ComplaintRecord complaintRecord;
    private final BundleTitle bundleTitle;
    private final Bundles bundles;
    private final BundleFiles files;
    private final ObjectMapper json;

    @Inject
    Binding(
            CurrentActor current,
            Organisations organisations,
            Ombudsmen ombudsmen,
            Complaints complaints,
            Documents documents,
            SentOrNot sentOrNot,
            Timeline timeline,
            Sentences sentences,
            ComplaintRecord complaintRecord,
            BundleTitle bundleTitle,
            Bundles bundles,
            BundleFiles files,
            ObjectMapper json) {
        this.current = current;
        this.organisations = organisations;
        this.ombudsmen = ombudsmen;
        this.complaints = complaints;
        this.documents = documents;
        this.sentOrNot = sentOrNot;
        this.timeline = timeline;
        this.sentences = sentences;
        this.complaintRecord = complaintRecord;
        this.bundleTitle = bundleTitle;
        this.bundles = bundles;
        this.files = files;
        this.json = json;
    }

    /**
     * A bundle of these papers.
     *
     * @param holds what is in it, in the builder's words
     */
    public Bundle bind(Participation participation, int number, String holds, List<Document> papers, Instant at) {
        requireFits(papers);
        String title = bundleTitle.of(participation, holds);
        String auditHead = timeline.head();
        BundleContents contents = contents(participation, title, papers, auditHead, at);
        var bound = bound(contents);
        Bundle bundle = new Bundle(
                current.actor(),
                participation,
                number,
                title,
                papers.stream().map(Document::id).toList(),
                new Bundle.Seal(
                        !bound.isLocalResolutionIncomplete(), bound.pages(), bound.manifestFingerprint(), auditHead),
                at);
        bundles.persist(bundle);
        files.keep(bundle, BundleFile.PDF, bound.pdf());
        files.keep(bundle, BundleFile.ZIP, bound.zip());
        files.keep(bundle, BundleFile.INDEX, written(new BundleIndex(bound.index(), contents.chronology())));
        return bundle;
    }

    /** Looked at before the bytes are fetched: they would fill the memory first. */
    private static void requireFits(List<Document> papers) {
        long bytes = papers.stream().mapToLong(Document::size).sum();
        if (papers.size() > BundleContents.MOST_PAPERS || bytes > BundleContents.MOST_BYTES) {
            throw new Refusal(OmbudsmanRefusal.TOO_LARGE);
        }
    }

    private BundleContents contents(
            Participation participation, String title, List<Document> papers, String auditHead, Instant at) {
        Actor actor = current.actor();
        Map<UUID, String> sent = sentOrNot.of(participation);
        Chronology chronology = Chronology.of(
                timeline.of(participation.complaintId(), WHOLE_TIMELINE),
                papers.stream().collect(toMap(Document::id, Document::name)));
        return new BundleContents(
                participation.reference(),
                title,
                actor.organisationName(),
                ombudsmen.on(London.dateOf(at)).name(),
                Locale.UK,
                actor.personName(),
                at,
                Stream.concat(
                                Stream.of(complaintRecord.of(participation)),
                                papers.stream().map(document -> paper(document, sent)))
                        .toList(),
                chronology.chronology(beginnings(participation)),
                chronology.audit(new AuditEntry(
                        at,
                        actor.personName(),
                        actor.organisationName(),
                        sentences.sentence("ombudsman.audit-head", Map.of()),
                        auditHead)));
    }

    /** What was before the first entry of my timeline, which begins with the forwarding where I did not receive it first. */
    private List<ChronologyEntry> beginnings(Participation participation) {
        Complaint complaint = complaints.require(participation.complaintId());
        String home = organisations.require(complaint.homeId()).name();
        List<ChronologyEntry> beginnings = new ArrayList<>();
        complaint
                .happenedOn()
                .ifPresent(day -> beginnings.add(new ChronologyEntry(
                        day,
                        null,
                        sentences.sentence("ombudsman.happened", Map.of("service", complaint.service())),
                        "")));
        if (!participation.isHome()) {
            beginnings.add(new ChronologyEntry(
                    complaint.receivedOn(), null, sentences.sentence("ombudsman.received", Map.of()), home));
        }
        return beginnings;
    }

    private static org.forthright.platform.paper.bundle.Bundle bound(BundleContents contents) {
        try {
            return BundleMaker.make(contents);
        } catch (BundleTooLarge tooManyPages) {
            throw new Refusal(OmbudsmanRefusal.TOO_LARGE);
        }
    }

    private BundlePaper paper(Document document, Map<UUID, String> sent) {
        return new BundlePaper(
                document.name(),
                document.datedOn(),
                document.source(),
                organisations.require(document.organisationId()).name(),
                document.kind(),
                document.mediaType(),
                documents.bytes(document),
                sent.get(document.id()));
    }

    private byte[] written(BundleIndex index) {
        try {
            return json.writeValueAsBytes(index);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Words and numbers can always be written", impossible);
        }
    }
}
