package org.forthright.investigation.step;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Progresses;
import org.forthright.complaint.participation.Telling;
import org.forthright.complaint.point.Point;
import org.forthright.complaint.point.Points;
import org.forthright.investigation.InvestigationEvent;
import org.forthright.investigation.InvestigationRefusal;
import org.forthright.investigation.evidence.Evidence;
import org.forthright.investigation.evidence.EvidenceRegister;
import org.forthright.investigation.evidence.SourceClass;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.Documents;
import org.forthright.platform.document.Paper;

/**
 * Puts a paper into the file and says which points it speaks to (procedure 9.24). It is the own organisation's unless
 * the handler chooses to share it.
 */
@ApplicationScoped
public class AddEvidence {

    private final Participations participations;
    private final Progresses progresses;
    private final ComplaintAccess access;
    private final Points points;
    private final Documents documents;
    private final EvidenceRegister register;
    private final IncomingPapers papers;
    private final Telling telling;

    @Inject
    AddEvidence(
            Participations participations,
            Progresses progresses,
            ComplaintAccess access,
            Points points,
            Documents documents,
            EvidenceRegister register,
            IncomingPapers papers,
            Telling telling) {
        this.participations = participations;
        this.progresses = progresses;
        this.access = access;
        this.points = points;
        this.documents = documents;
        this.register = register;
        this.papers = papers;
        this.telling = telling;
    }

    /**
     * What was found.
     *
     * @param paper the file, or what somebody said
     * @param says what it says to the points; may be empty
     * @param points at least one
     * @param shared whether the other organisations in the complaint may read it
     */
    public record Command(IncomingPaper paper, SourceClass sourceClass, String says, Set<UUID> points, boolean shared) {

        public Command {
            points = Set.copyOf(points);
        }
    }

    /**
     * A paper that is in the file already speaks to a point.
     *
     * @param paper one that my organisation sees
     */
    public record Filed(UUID paper, SourceClass sourceClass, String says, Set<UUID> points, boolean shared) {

        public Filed {
            points = Set.copyOf(points);
        }
    }

    public Evidence add(String reference, Command command) {
        Participation participation = participations.requireForWriting(reference);
        access.requireWorkOn(participation);
        List<Point> about = about(participation, command.points());
        Document document = documents.keep(participation.complaintId(), papers.accept(command.paper()));
        return speak(
                participation,
                about,
                sharing(participation, command.shared(), false),
                document,
                command.sourceClass(),
                command.says());
    }

    /** A paper of another organisation is taken over as a copy: evidence stays in the file when sharing has ended. */
    public Evidence add(String reference, Filed filed) {
        Participation participation = participations.requireForWriting(reference);
        access.requireWorkOn(participation);
        List<Point> about = about(participation, filed.points());
        Document seen =
                documents.find(participation.complaintId(), filed.paper()).orElseThrow(NotFoundException::new);
        Sharing sharing = sharing(participation, filed.shared(), isReadByOthers(participation, seen));
        return speak(participation, about, sharing, own(participation, seen), filed.sourceClass(), filed.says());
    }

    private boolean isReadByOthers(Participation participation, Document seen) {
        return !seen.organisationId().equals(participation.organisationId())
                || progresses.others(participation.complaintId()).stream().anyMatch(seen::isShownTo);
    }

    private Sharing sharing(Participation participation, boolean shared, boolean known) {
        return new Sharing(shared ? progresses.others(participation.complaintId()) : Set.of(), known);
    }

    /** Who gets to read it now, and whether others read it before. */
    private record Sharing(Set<UUID> with, boolean known) {}

    private Document own(Participation participation, Document seen) {
        return documents.of(participation.complaintId()).stream()
                .filter(paper -> paper.organisationId().equals(participation.organisationId()))
                .filter(paper -> paper.sha256().equals(seen.sha256()))
                .findFirst()
                .orElseGet(() -> documents.keep(
                        participation.complaintId(),
                        new Paper(
                                seen.name(),
                                seen.kind(),
                                seen.mediaType(),
                                documents.bytes(seen),
                                seen.source(),
                                seen.datedOn())));
    }

    private Evidence speak(
            Participation participation,
            List<Point> about,
            Sharing sharing,
            Document document,
            SourceClass sourceClass,
            String says) {
        Evidence evidence = new Evidence(
                document, sourceClass, says, about.stream().map(Point::id).toList());
        register.persist(evidence);
        sharing.with().forEach(document::showTo);
        sharing.with().forEach(evidence::showTo);
        points.accompany(participation, about, sharing.with());
        telling.tell(
                participation,
                new InvestigationEvent.EvidenceAdded(
                        participation.complaintId(), sharing.with(), sharing.known(), document.name(), numbers(about)));
        return evidence;
    }

    private List<Point> about(Participation participation, Set<UUID> chosen) {
        List<Point> about = points.of(participation.complaintId()).stream()
                .filter(point -> chosen.contains(point.id()))
                .toList();
        if (about.isEmpty() || about.size() < chosen.size()) {
            throw new Refusal(InvestigationRefusal.NOT_ONE_OF_THE_POINTS);
        }
        return about;
    }

    private static String numbers(List<Point> about) {
        return about.stream().map(point -> Integer.toString(point.number())).collect(joining(", "));
    }
}
