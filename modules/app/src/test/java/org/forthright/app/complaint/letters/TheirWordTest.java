package org.forthright.app.complaint.letters;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Cast;
import org.forthright.app.house.Desk;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.account.Account;
import org.forthright.complaint.account.Term;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.consent.Consents;
import org.forthright.complaint.receipt.Receipt;
import org.forthright.complaint.step.sharing.WriteConsentRequest;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.document.Documents;
import org.forthright.platform.paper.PageImages;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Whoever says concern or feedback is answered in that word, by every organisation that writes to them. */
@House
class TheirWordTest {

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Inject
    Consents consents;

    @Inject
    WriteConsentRequest writeConsentRequest;

    @Inject
    Documents documents;

    @Inject
    Session database;

    @Test
    void isTheWordOfEveryLetterAndMailToThem() {
        Complaint planned = stories.planned(
                stories.withPoints(stories.acknowledgedAndAllocated(received(Term.CONCERN, ConsentAnswer.NOT_YET))));
        cast.as(Cast.NORTHMOOR, "imran.sayeed", () -> {
            var asked = consents.of(planned.id()).getFirst();
            writeConsentRequest.write(planned.reference(), asked.id());
        });
        Complaint forwarded = stories.forwarded(
                stories.withPoints(stories.acknowledgedAndAllocated(received(Term.CONCERN, ConsentAnswer.GIVEN))));

        assertThat(letters(planned)).hasSize(3).allSatisfy(TheirWordTest::saysConcern);
        assertThat(mails(planned)).hasSize(3).allSatisfy(TheirWordTest::saysConcern);
        assertThat(letters(forwarded)).hasSize(2).allSatisfy(TheirWordTest::saysConcern);
        assertThat(mails(forwarded)).hasSize(3).allSatisfy(TheirWordTest::saysConcern);
    }

    @Test
    void isQuotedWhereTheyTypedWhatTheyNeed() {
        Complaint complaint = stories.acknowledgedAndAllocated(received(Term.CONCERN, ConsentAnswer.GIVEN));

        assertThat(letters(complaint))
                .anySatisfy(
                        letter -> assertThat(letter)
                                .contains(
                                        "deal with us: letters in large print. You also told us: “18 point”. Tell us if this changes."));
    }

    @Test
    void standsOnTheListsAndTheCaseOfStaffAtEveryOrganisation() {
        Complaint concern = stories.forwarded(
                stories.withPoints(stories.acknowledgedAndAllocated(received(Term.FEEDBACK, ConsentAnswer.GIVEN))));
        for (Desk desk : List.of(
                Desk.of(cast, Cast.NORTHMOOR, "imran.sayeed"), Desk.of(cast, Cast.CALDERBROOK, "helen.croft"))) {
            assertThat(desk.open(concern.reference(), "").asString())
                    .contains("Their word: feedback", "Their word for it");
            assertThat(desk.search("Okonjo").asString()).contains(concern.reference(), "Their word: feedback");
        }
        Complaint complaint = stories.received(ConsentAnswer.NOT_YET);
        assertThat(Desk.of(cast, Cast.NORTHMOOR, "ruth.adeyemi")
                        .open(complaint.reference(), "")
                        .asString())
                .doesNotContain("Their word: ");
        Desk.of(cast, Cast.CALDERBROOK, "helen.croft")
                .program()
                .get("/api/" + Cast.CALDERBROOK + "/complaints/" + concern.reference())
                .then()
                .body("account.term", equalTo("FEEDBACK"));
    }

    private Complaint received(Term term, ConsentAnswer consent) {
        Receipt told = Stories.receipt(consent);
        Account.Words words = told.words();
        return stories.received(new Receipt(
                told.channel(),
                told.about(),
                new Account.Words(words.whatHappened(), words.where(), words.when(), words.outcomeWanted(), term),
                told.parties(),
                told.adjustments(),
                told.consent(),
                told.papers(),
                told.receivedAt()));
    }

    private static void saysConcern(String written) {
        assertThat(written).contains("your concern").doesNotContainIgnoringCase("your complaint");
    }

    private List<String> letters(Complaint complaint) {
        return cast.as(Cast.NORTHMOOR, "imran.sayeed", () -> documents.of(complaint.id()).stream()
                .filter(paper -> paper.kind() == DocumentKind.LETTER)
                .map(this::words)
                .toList());
    }

    private String words(Document letter) {
        byte[] pdf = documents.bytes(letter);
        return IntStream.rangeClosed(1, PageImages.pages(pdf))
                .mapToObj(page -> PageImages.of(pdf, page, 20).text())
                .collect(joining(" "))
                .replaceAll("\\s+", " ");
    }

    private List<String> mails(Complaint complaint) {
        return cast.as(Cast.NORTHMOOR, "imran.sayeed", () -> database.createNativeQuery("""
                        select subject || ' ' || body from outbox
                        where body like ?1 and recipient = 'farida.okonjo@mail.example'
                        """, String.class)
                .setParameter(1, "%" + complaint.reference() + "%")
                .getResultList());
    }
}
