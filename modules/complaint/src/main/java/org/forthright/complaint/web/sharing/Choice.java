package org.forthright.complaint.web.sharing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.point.Point;
import org.forthright.complaint.step.sharing.ForwardComplaint;
import org.forthright.organisation.Organisation;
import org.forthright.platform.document.Document;
import org.forthright.platform.form.Answers;

/**
 * What was chosen to be forwarded. It stands in addresses, so that going back and loading again are safe; therefore it
 * is codes, numbers and ids alone, and no word about a person.
 */
record Choice(Organisation provider, List<Point> points, List<Document> papers) {

    static final String PROVIDER = "provider";
    static final String POINTS = "points";
    static final String PAPERS = "papers";

    /** The choice that the query makes among what there is; empty, with problems, where it makes none. */
    static Optional<Choice> in(Answers query, Offer offer) {
        Optional<String> code = query.oneOf(
                PROVIDER,
                offer.providers().stream().map(Organisation::code).toList(),
                "Choose the provider that the complaint goes to");
        List<Point> points = offer.points().stream()
                .filter(point -> query.chose(POINTS, String.valueOf(point.number())))
                .toList();
        if (points.isEmpty() && !offer.points().isEmpty()) {
            query.problem(POINTS, ComplaintRefusal.NO_POINT_CHOSEN.sentence());
        }
        List<Document> papers = offer.papers().stream()
                .filter(paper -> query.chose(PAPERS, paper.id().toString()))
                .toList();
        return offer.providers().stream()
                .filter(provider -> code.filter(provider.code()::equals).isPresent())
                .filter(provider -> !query.hasProblems())
                .findFirst()
                .map(provider -> new Choice(provider, points, papers));
    }

    /** What there is to choose from. */
    record Offer(List<Organisation> providers, List<Point> points, List<Document> papers) {}

    ForwardComplaint.Command with(String words) {
        return new ForwardComplaint.Command(
                provider.id(),
                points.stream().map(Point::id).collect(Collectors.toSet()),
                papers.stream().map(Document::id).collect(Collectors.toSet()),
                words);
    }

    String query() {
        return Stream.of(
                        Stream.of(pair(PROVIDER, provider.code())),
                        points.stream().map(point -> pair(POINTS, String.valueOf(point.number()))),
                        papers.stream().map(paper -> pair(PAPERS, paper.id().toString())))
                .flatMap(pairs -> pairs)
                .collect(Collectors.joining("&"));
    }

    /** A query that nobody has chosen anything in yet. */
    static boolean isMissing(Answers query) {
        return Set.of(PROVIDER, POINTS, PAPERS).stream()
                .allMatch(name -> query.values(name).isEmpty());
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, UTF_8);
    }
}
