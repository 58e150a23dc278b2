package org.forthright.investigation.web.api;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.forthright.complaint.point.Point;
import org.forthright.investigation.InvestigationRefusal;
import org.forthright.investigation.evidence.Evidence;
import org.forthright.investigation.evidence.SourceClass;
import org.forthright.investigation.step.AddEvidence;
import org.forthright.investigation.step.IncomingPaper;
import org.forthright.kernel.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Evidence; to add a paper, {@code name}, {@code content} (Base64), {@code source}, {@code datedOn} and the rest but
 * {@code id} and {@code documentId}; for a paper that is in the file already, {@code documentId} instead of the first
 * four.
 *
 * @param points by their numbers
 */
public record EvidenceBody(
        @Nullable UUID id,
        @Nullable UUID documentId,
        @Nullable String name,
        byte @Nullable [] content,
        @Nullable String source,
        @Nullable LocalDate datedOn,
        @Nullable SourceClass sourceClass,
        @Nullable String says,
        @Nullable List<Integer> points,
        boolean shared) {

    public static EvidenceBody of(Evidence evidence, List<Point> all) {
        return new EvidenceBody(
                evidence.id(),
                evidence.documentId(),
                null,
                null,
                null,
                null,
                evidence.sourceClass(),
                evidence.says(),
                all.stream()
                        .filter(point -> evidence.speaksTo(point.id()))
                        .map(Point::number)
                        .toList(),
                evidence.isShared());
    }

    public AddEvidence.Command command(List<Point> all) {
        return new AddEvidence.Command(
                new IncomingPaper(
                        Body.required(name, "name"),
                        Body.required(content, "content"),
                        Body.required(source, "source"),
                        Body.required(datedOn, "datedOn")),
                Body.required(sourceClass, "sourceClass"),
                Body.text(says),
                ids(all, Body.required(points, "points")),
                shared);
    }

    /** A paper that is in the file already, named by {@code documentId}; empty where the body brings a new one. */
    public Optional<AddEvidence.Filed> filed(List<Point> all) {
        return Optional.ofNullable(documentId)
                .map(paper -> new AddEvidence.Filed(
                        paper,
                        Body.required(sourceClass, "sourceClass"),
                        Body.text(says),
                        ids(all, Body.required(points, "points")),
                        shared));
    }

    private static Set<UUID> ids(List<Point> all, List<Integer> numbers) {
        if (!all.stream().map(Point::number).toList().containsAll(numbers)) {
            throw new Refusal(InvestigationRefusal.NOT_ONE_OF_THE_POINTS);
        }
        return all.stream()
                .filter(point -> numbers.contains(point.number()))
                .map(Point::id)
                .collect(toSet());
    }
}
