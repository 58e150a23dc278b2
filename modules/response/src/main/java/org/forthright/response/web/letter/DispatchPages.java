package org.forthright.response.web.letter;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.complaint.casefile.CaseFile;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseView;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.party.Parties;
import org.forthright.complaint.party.Party;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.Documents;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.Option;
import org.forthright.response.Dispatch.How;
import org.forthright.response.Envelope;
import org.forthright.response.Signature;
import org.forthright.response.web.InHand;
import org.forthright.response.web.ReadingPages;
import org.forthright.response.web.ResponseResource;
import org.forthright.response.web.page.DispatchPage;

/** Gathers the page from which the letter is sent. */
@ApplicationScoped
class DispatchPages {

    private static final String PAPERS = "papers";

    private final Documents documents;
    private final OutgoingLetters letters;
    private final Parties parties;
    private final CaseFile caseFile;
    private final ReadingPages readingPages;
    private final CaseFrames caseFrames;
    private final Rules rules;

    @Inject
    DispatchPages(
            Documents documents,
            OutgoingLetters letters,
            Parties parties,
            CaseFile caseFile,
            ReadingPages readingPages,
            CaseFrames caseFrames,
            Rules rules) {
        this.documents = documents;
        this.letters = letters;
        this.parties = parties;
        this.caseFile = caseFile;
        this.readingPages = readingPages;
        this.caseFrames = caseFrames;
        this.rules = rules;
    }

    DispatchPage of(InHand.Found found) {
        Participation participation = found.participation();
        UUID letter = letter(found);
        Optional<Party> person = parties.complainant(participation.complaintId());
        return new DispatchPage(
                caseFrames.of(participation, ResponseResource.TAB),
                readingPages.paper(
                        participation,
                        documents.find(participation.complaintId(), letter).orElseThrow()),
                person.map(Party::envelope).orElse(List.of()),
                parties.emailOfComplainant(participation.complaintId()).orElse(null),
                caseFile.view(participation).adjustments().stream()
                        .map(CaseView.Need::words)
                        .toList(),
                ways(found).stream().map(DispatchPages::option).toList(),
                mine(found).map(paper -> option(paper, letter)).toList(),
                rules.cite(participation, "9.31"));
    }

    /** The letter is chosen from the start; leaving it out is possible to try, and refused. */
    Answers answers(InHand.Found found) {
        return Answers.none().with(PAPERS, letter(found).toString());
    }

    /** Without an address no mail can be sent, so none is offered. */
    List<How> ways(InHand.Found found) {
        boolean mailable =
                parties.emailOfComplainant(found.participation().complaintId()).isPresent();
        return Stream.of(How.values())
                .filter(how -> mailable || how != How.EMAIL)
                .toList();
    }

    /** Those of our own papers that were chosen, with a problem where they cannot go without another. */
    Set<UUID> chosen(InHand.Found found, Answers answers) {
        Envelope envelope = Envelope.of(mine(found)
                .filter(paper -> answers.chose(PAPERS, paper.id().toString()))
                .toList());
        envelope.lacking(letter(found)).ifPresent(refusal -> answers.problem(PAPERS, refusal.sentence()));
        return envelope.papers().stream().map(Envelope.Item::document).collect(toSet());
    }

    /** What can go with it; no letter of its own that has not gone. */
    private Stream<Document> mine(InHand.Found found) {
        UUID letter = letter(found);
        Set<UUID> unsent = letters.unsent(found.participation().complaintId());
        return documents.of(found.participation().complaintId()).stream()
                .filter(paper -> !unsent.contains(paper.id()))
                .filter(paper ->
                        paper.organisationId().equals(found.participation().organisationId()))
                .sorted(Comparator.comparing(paper -> !paper.id().equals(letter)));
    }

    private static Option option(Document paper, UUID letter) {
        return Option.of(paper.id().toString(), paper.name())
                .withHint(
                        paper.id().equals(letter)
                                ? "The signed letter: this is the response"
                                : paper.kind().title());
    }

    private static Option option(How how) {
        return switch (how) {
            case POST -> Option.of(how.name(), "By post");
            case HAND -> Option.of(how.name(), "By hand");
            case EMAIL ->
                Option.of(how.name(), "By protected email, because the person agreed to it")
                        .withHint("You send the letter yourself, now, from your organisation’s protected mail. The mail"
                                + " from here only tells the person that you do.");
        };
    }

    private static UUID letter(InHand.Found found) {
        return found.response().signature().map(Signature::documentId).orElseThrow();
    }
}
