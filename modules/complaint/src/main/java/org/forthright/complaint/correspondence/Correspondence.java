package org.forthright.complaint.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.party.Adjustments;
import org.forthright.complaint.party.Parties;
import org.forthright.complaint.party.Party;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.document.Documents;
import org.forthright.platform.document.Paper;
import org.forthright.platform.outbox.Outbox;
import org.forthright.platform.paper.letter.Letter;
import org.forthright.platform.paper.letter.LetterSize;
import org.forthright.platform.paper.letter.Letters;
import org.forthright.platform.paper.letter.Passage;
import org.forthright.procedure.letter.Language;
import org.forthright.procedure.letter.LetterText;
import org.forthright.procedure.letter.own.Wordbooks;
import org.forthright.procedure.letter.own.Wordbooks.InForce;

/** Writes to the people and organisations of a complaint: as mail, or as a letter that goes into the file. */
@ApplicationScoped
public class Correspondence {

    private final LetterFacts letterFacts;
    private final Wordbooks wordbooks;
    private final Organisations organisations;
    private final Parties parties;
    private final Adjustments adjustments;
    private final Documents documents;
    private final OutgoingLetters outgoing;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    Correspondence(
            LetterFacts letterFacts,
            Wordbooks wordbooks,
            Organisations organisations,
            Parties parties,
            Adjustments adjustments,
            Documents documents,
            OutgoingLetters outgoing,
            Outbox outbox,
            Clock clock) {
        this.letterFacts = letterFacts;
        this.wordbooks = wordbooks;
        this.organisations = organisations;
        this.parties = parties;
        this.adjustments = adjustments;
        this.documents = documents;
        this.outgoing = outgoing;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What letters can say of the complaint today; steps add what only they know. */
    public Facts facts(Participation participation) {
        return letterFacts.of(participation);
    }

    /** Mails the complainant where they gave an address. */
    public void mailToComplainant(Participation participation, String letter, Facts facts) {
        address(participation).ifPresent(to -> mail(to, letter, wished(participation), facts));
    }

    /** Mails the complainant where the mail is what counts; refuses where they gave no address. */
    public void requireMailToComplainant(Participation participation, String letter, Facts facts) {
        mail(requireAddress(participation), letter, wished(participation), facts);
    }

    /** The address that the complainant gave; refuses where they gave none. */
    public String requireAddress(Participation participation) {
        return address(participation).orElseThrow(() -> new Refusal(ComplaintRefusal.NO_EMAIL_ADDRESS));
    }

    /** Mails another organisation's complaints team; the mail holds a link and no detail of the complaint. */
    public void mailToOrganisation(Organisation to, Participation participation, String letter, Facts facts) {
        facts.with("link", letterFacts.address(to.code(), participation.reference()));
        mail(to.complaintsEmail(), letter, Language.ENGLISH, facts);
    }

    /** Prints a letter in the format that the person needs, into the file; from there somebody sends it. */
    public Document letterToComplainant(
            Participation participation, String letter, Facts facts, Map<String, List<Passage>> passages) {
        InForce text = wordbooks.today(letter, wished(participation));
        Document printed = print(participation, text, facts, passages);
        outgoing.persist(new OutgoingLetter(letter, text.label(), printed, London.today(clock)));
        return printed;
    }

    /**
     * The same, and where the person gave an address a mail that a letter comes: what the letter says is no matter for
     * plain mail, so somebody sends it all the same.
     */
    public Document letterAndMailToComplainant(Participation participation, String letter, String mail, Facts facts) {
        Document printed = letterToComplainant(participation, letter, facts, Map.of());
        mailToComplainant(participation, mail, facts);
        return printed;
    }

    private Document print(
            Participation participation, InForce text, Facts facts, Map<String, List<Passage>> passages) {
        Letter letter = letter(participation, text, facts, passages);
        return documents.keep(
                participation.complaintId(),
                new Paper(
                        "%s, %s.pdf".formatted(text.text().name(), Facts.date(London.today(clock))),
                        DocumentKind.LETTER,
                        "application/pdf",
                        Letters.print(letter),
                        organisations.mine().name(),
                        London.today(clock)));
    }

    /** The letter as it would be printed, for a response that is frozen by itself or a preview. */
    public Letter letter(Participation participation, String letter, Facts facts, Map<String, List<Passage>> passages) {
        return letter(participation, wordbooks.today(letter, wished(participation)), facts, passages);
    }

    private Letter letter(Participation participation, InForce text, Facts facts, Map<String, List<Passage>> passages) {
        Map<String, String> values = facts.values(text.language());
        boolean large = adjustments.wantsLargePrint(participation.complaintId());
        return new Letter(
                text.text().subject(values),
                text.language().locale(),
                letterhead(organisations.mine()),
                London.today(clock),
                recipient(participation),
                participation.reference(),
                text.text().body(),
                values,
                passages,
                large ? LetterSize.LARGE_PRINT : LetterSize.STANDARD);
    }

    /** In which language the person asked to be written to. */
    private Language wished(Participation participation) {
        return adjustments.wantsWelsh(participation.complaintId()) ? Language.WELSH : Language.ENGLISH;
    }

    private Optional<String> address(Participation participation) {
        return parties.emailOfComplainant(participation.complaintId());
    }

    private void mail(String to, String letter, Language wished, Facts facts) {
        InForce text = wordbooks.mailToday(letter, wished);
        Map<String, String> values = facts.values(text.language());
        LetterText.Filled filled = text.text().filled(values);
        outbox.write(
                to,
                withReference(filled.subject(), values.getOrDefault("reference", "")),
                filled.body() + "\n--\n" + String.join("\n", letterhead(organisations.mine())) + "\n");
    }

    /** So that a mail is found again, and its answer is put to the right complaint. */
    private static String withReference(String subject, String reference) {
        return subject.contains(reference) ? subject : "%s (%s)".formatted(subject, reference);
    }

    private static List<String> letterhead(Organisation mine) {
        return Stream.concat(
                        Stream.concat(Stream.of(mine.name()), mine.address().stream()),
                        Stream.of("Telephone " + mine.phone(), mine.complaintsEmail()))
                .toList();
    }

    /** To whom letters go, line by line as on an envelope. */
    public List<String> recipient(Participation participation) {
        return parties.complainant(participation.complaintId())
                .map(Party::envelope)
                .orElse(List.of());
    }
}
