package org.forthright.local.demo.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.forthright.complaint.Channel;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.account.Account;
import org.forthright.complaint.account.Term;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.correspondence.Facts;
import org.forthright.complaint.party.Party;
import org.forthright.complaint.party.PartyRole;
import org.forthright.complaint.receipt.Receipt;
import org.forthright.local.demo.story.Codes;
import org.forthright.local.demo.story.Story;
import org.forthright.local.demo.time.Days;
import org.forthright.organisation.Organisation;
import org.forthright.procedure.reference.CodeLists;

/** What comes in with the complaint of a story. */
@ApplicationScoped
class Receipts {

    private final CodeLists codeLists;
    private final Clock clock;

    @Inject
    Receipts(CodeLists codeLists, Clock clock) {
        this.codeLists = codeLists;
        this.clock = clock;
    }

    Receipt of(Story story, Days days) {
        LocalDate began = days.ago(story.happenedDaysAgo());
        LocalDate ended = story.happenedUntilDaysAgo() == 0 ? began : days.ago(story.happenedUntilDaysAgo());
        return new Receipt(
                Codes.constant(Channel.class, story.channel()),
                new Complaint.About(story.title(), story.service(), Organisation.idOf(story.about()), began, ended),
                words(story, began, ended),
                parties(story),
                story.adjustments().stream().map(this::wish).toList(),
                consent(story.consent()),
                List.of(),
                clock.instant());
    }

    private static Account.Words words(Story story, LocalDate began, LocalDate ended) {
        String when = began.equals(ended) ? Facts.date(began) : Facts.date(began) + " to " + Facts.date(ended);
        return new Account.Words(story.account(), story.service(), when, story.wanted(), term(story.calledIt()));
    }

    private static Term term(String calledIt) {
        return calledIt.isEmpty() ? Term.COMPLAINT : Codes.constant(Term.class, calledIt);
    }

    private static List<Party.Details> parties(Story story) {
        List<Party.Details> parties = new ArrayList<>();
        parties.add(complainant(story));
        if (story.patient().isSomebodyElse()) {
            parties.add(patient(story.patient()));
        }
        return parties;
    }

    private static Party.Details complainant(Story story) {
        Story.Complainant person = story.complainant();
        return new Party.Details(
                PartyRole.COMPLAINANT,
                person.name(),
                story.patient().relationship(),
                person.email(),
                person.phone(),
                String.join("\n", person.address()),
                null,
                "");
    }

    private static Party.Details patient(Story.Patient patient) {
        return new Party.Details(PartyRole.PATIENT, patient.name(), "", "", "", "", patient.born(), "");
    }

    private Receipt.Wish wish(Story.Wish wish) {
        return new Receipt.Wish(
                wish.code(), codeLists.list("adjustments").require(wish.code()).name(), wish.words());
    }

    private static ConsentAnswer consent(String ticked) {
        return switch (ticked) {
            case "", "not-answered" -> ConsentAnswer.NOT_YET;
            default -> Codes.constant(ConsentAnswer.class, ticked);
        };
    }
}
