package org.forthright.intake.step;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthright.complaint.Channel;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.account.Account;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.party.Party;
import org.forthright.complaint.party.PartyRole;
import org.forthright.complaint.receipt.Receipt;
import org.forthright.intake.question.Offer;
import org.forthright.intake.question.Told;
import org.forthright.kernel.text.OneLine;
import org.forthright.platform.document.Paper;

/** What was told, as the spine takes it in. */
record Transcript(Told told, Offer offer) {

    private static final String OTHER_NEED = "Other need: %s";

    private static final int LONGEST_NEED = 40;

    /**
     * The receipt of a complaint.
     *
     * @param subject a few words for lists; empty takes the service and whom it is about
     */
    Receipt receipt(Channel channel, String subject, List<Paper> papers, Instant receivedAt) {
        return new Receipt(
                channel,
                about(subject),
                words(),
                parties(),
                wishes(),
                offer.needsConsent(told) ? told.consent() : ConsentAnswer.NOT_YET,
                papers,
                receivedAt);
    }

    private Complaint.About about(String subject) {
        Optional<Offer.Choice> about = offer.about(told);
        return new Complaint.About(
                subject.isEmpty() ? subject(about) : subject,
                offer.service(told),
                about.map(Offer.Choice::id).orElse(null),
                told.date("happened").orElse(null),
                told.date("known").orElse(null));
    }

    private String subject(Optional<Offer.Choice> about) {
        return joined(
                ", ", offer.service(told), about.map(Offer.Choice::shortName).orElse(told.text("about-other")));
    }

    private Account.Words words() {
        return new Account.Words(
                told.text("what"),
                joined(", ", told.text("about-other"), told.text("place")),
                joined("\n\n", told.text("happened-about"), told.text("late-reason")),
                told.text("wanted"),
                told.term());
    }

    private List<Party.Details> parties() {
        List<Party.Details> parties = new ArrayList<>();
        parties.add(complainant());
        if (told.isForSomebodyElse()) {
            parties.add(patient());
        }
        return parties;
    }

    private Party.Details complainant() {
        return new Party.Details(
                PartyRole.COMPLAINANT,
                told.text("name"),
                told.isForSomebodyElse() ? told.text("relationship") : "",
                told.text("email"),
                told.text("phone"),
                told.text("address"),
                null,
                told.text("contact-note"));
    }

    private Party.Details patient() {
        return new Party.Details(
                PartyRole.PATIENT,
                told.text("patient-name"),
                "",
                "",
                "",
                "",
                told.date("patient-born").orElse(null),
                "");
    }

    /**
     * What was typed is a wish of its own where nothing or "something else" was chosen, and lists show it by its first
     * words; otherwise it says more about what was chosen: about the one thing, or about all of them without a place in
     * lists.
     */
    private List<Receipt.Wish> wishes() {
        String typed = told.text("adjustments-words");
        List<String> codes = told.chosen("adjustments").stream()
                .filter(not(Offer.OTHER::equals))
                .filter(code -> offer.adjustment(code).isPresent())
                .toList();
        boolean ownWish = codes.isEmpty() || told.chosen("adjustments").contains(Offer.OTHER);
        boolean aboutOne = codes.size() == 1 && !ownWish;
        Stream<Receipt.Wish> chosen = codes.stream().map(code -> wish(code, aboutOne ? typed : ""));
        Stream<Receipt.Wish> other = typed.isEmpty() || aboutOne
                ? Stream.empty()
                : Stream.of(new Receipt.Wish(Offer.OTHER, ownWish ? inLists(typed) : "", typed));
        return Stream.concat(chosen, other).toList();
    }

    private static String inLists(String typed) {
        String line = OneLine.of(typed);
        return OTHER_NEED.formatted(
                line.length() > LONGEST_NEED ? line.substring(0, LONGEST_NEED).strip() + "…" : line);
    }

    private Receipt.Wish wish(String code, String detail) {
        return new Receipt.Wish(code, offer.adjustment(code).orElse(code), detail);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(not(String::isEmpty)).collect(joining(between));
    }
}
