package org.forthright.app.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.correspondence.OutgoingLetter;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.receipt.Receipt;
import org.forthright.complaint.receipt.ReceiveComplaint;
import org.forthright.complaint.step.AcknowledgeComplaint;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.Documents;
import org.forthright.procedure.letter.Language;
import org.forthright.procedure.letter.Words;
import org.forthright.procedure.letter.own.TextRefusal;
import org.forthright.procedure.letter.own.Wordbooks;
import org.forthright.procedure.letter.own.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Harrow Vale Surgery words its own letters: Lorraine Fitch writes, Dr Neeta Chaudhry approves. */
@House
class OwnLettersTest {

    private static final String SURGERY = "harrow-vale-surgery";
    private static final String LORRAINE = "lorraine.fitch";
    private static final String NEETA = "neeta.chaudhry";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Words ENGLISH = new Words("Thank you for telling us", """
            Dear ((complainant-name)),

            It reached us on ((received-on)). Could we talk about it, and about how long it takes? ((phrase: ring-us))

            ((advocacy))
            """);
    private static final Words WELSH = new Words("Diolch am ddweud wrthym", """
            Annwyl ((complainant-name)),

            Daeth atom ar ((received-on)). Hoffem siarad â chi, a chytuno pryd y cewch ateb. ((phrase: ring-us))

            ((advocacy))
            """);

    @Inject
    Cast cast;

    @Inject
    Texts texts;

    @Inject
    Wordbooks wordbooks;

    @Inject
    ReceiveComplaint receiveComplaint;

    @Inject
    AcknowledgeComplaint acknowledgeComplaint;

    @Inject
    OutgoingLetters letters;

    @Inject
    Documents documents;

    @AfterEach
    void nothingIsLeftOpen() {
        texts.clear(SURGERY, LORRAINE);
    }

    @Test
    void aLetterIsWrittenInTheWordsInForceOnItsDayAndInTheLanguageAskedFor() {
        assertThat(acknowledgement("large-print")).contains("We have your complaint");

        publish("phrase-ring-us", phrase("Ring ((organisation-phone)).", "Ffoniwch ((organisation-phone))."), TODAY);
        publish("acknowledgement", Wording.of(ENGLISH, WELSH), TODAY);

        assertThat(acknowledgement("large-print"))
                .contains("Thank you for telling us", "reached us on 23 November 2026", "Ring 01632", "Page 1 of");
        assertThat(acknowledgement("welsh"))
                .contains("Diolch am ddweud wrthym", "ar 23 Tachwedd 2026", "Ffoniwch 01632", "Tudalen 1 o")
                .doesNotContain("Our reference");
        assertThat(wordedBy(lastLetter())).isEqualTo(SURGERY + "/acknowledgement/1");
        assertThat(subjectAt(Cast.FELLSIDE, "bethan.rees")).isEqualTo("We have your ((their-word))");
    }

    @Test
    void aTextHoldsFromItsDayAndNotBefore() {
        publish("plan-agreed", withSubject("plan-agreed", "Our way"), TODAY.plusDays(5));

        assertThat(cast.as(SURGERY, LORRAINE, () -> wordbooks
                        .today("plan-agreed", Language.ENGLISH)
                        .text()
                        .words()
                        .subject()))
                .isEqualTo("How we will look into your ((their-word))");
        assertThat(cast.as(SURGERY, LORRAINE, () -> wordbooks
                        .on(TODAY.plusDays(5))
                        .find("plan-agreed")
                        .orElseThrow()
                        .label()))
                .isEqualTo(SURGERY + "/plan-agreed/1");
    }

    @Test
    void whatTheLawAsksForIsNeverLeftOutNotEvenThroughAPhrase() {
        publish("phrase-where-next", phrase("((ombudsman))", ""), TODAY);
        Wording answer = cast.as(SURGERY, LORRAINE, () -> wordbooks.model("final-response"));
        Wording throughPhrase = Wording.of(
                new Words(answer.subject(), answer.body().replace("((ombudsman))", "((phrase: where-next))")),
                Words.NONE);
        publish("final-response", throughPhrase, TODAY.plusDays(20));
        Wording without =
                Wording.of(new Words(answer.subject(), answer.body().replace("((ombudsman))", "")), Words.NONE);

        refuses(() -> publish("final-response", without, TODAY));
        refuses(() -> publish("phrase-where-next", phrase("Ask us where to go next.", ""), TODAY));
    }

    @Test
    void aPhraseIsLookedThroughAgainWhenItIsApprovedForLettersThatCameInMeanwhile() {
        publish("phrase-signed", phrase("((signature))", ""), TODAY);
        int second = texts.draft(SURGERY, LORRAINE, "phrase-signed", phrase("Your surgery", ""));
        texts.submit(SURGERY, LORRAINE, "phrase-signed", second);
        Wording answer = cast.as(SURGERY, LORRAINE, () -> wordbooks.model("final-response"));
        Words through = new Words(answer.subject(), answer.body().replace("((signature))", "((phrase: signed))"));
        publish("final-response", Wording.of(through, Words.NONE), TODAY.plusDays(10));

        assertThatThrownBy(() -> texts.approve(SURGERY, NEETA, "phrase-signed", second, TODAY.plusDays(5)))
                .hasMessage(TextRefusal.FAULTS_REMAIN.sentence());
    }

    @Test
    void aLetterNeverLeavesAsPlainMail() {
        assertThatThrownBy(() ->
                        cast.as(SURGERY, LORRAINE, () -> wordbooks.mailToday("consent-request", Language.ENGLISH)))
                .hasMessage("consent-request is a letter and does not go by plain mail.");
    }

    @Test
    void aPhraseThatContainsItselfIsRefusedWhicheverOfTwoComesLast() {
        publish("phrase-hen", phrase("Born of an egg.", ""), TODAY);
        publish("phrase-egg", phrase("Laid by: ((phrase: hen))", ""), TODAY);

        refuses(() -> publish("phrase-hen", phrase("Born of: ((phrase: egg))", ""), TODAY));
    }

    @Test
    void anotherOrganisationCannotBeginWriteOrReadIt() {
        publish("phrase-ours-alone", phrase("Words of ours.", ""), TODAY);

        assertThat(cast.as(
                        Cast.FELLSIDE, "bethan.rees", () -> wordbooks.on(TODAY).find("phrase-ours-alone")))
                .isEmpty();
    }

    private void publish(String code, Wording wording, LocalDate from) {
        texts.publish(SURGERY, LORRAINE, NEETA, code, wording, from);
    }

    private void refuses(Runnable publishing) {
        assertThatThrownBy(publishing::run).hasMessage(TextRefusal.FAULTS_REMAIN.sentence());
        texts.clear(SURGERY, LORRAINE);
    }

    private static Wording phrase(String english, String welsh) {
        return Wording.of(new Words("", english), new Words("", welsh));
    }

    private Wording withSubject(String code, String subject) {
        Wording model = cast.as(SURGERY, LORRAINE, () -> wordbooks.model(code));
        return Wording.of(new Words(subject, model.body()), Words.NONE);
    }

    private String subjectAt(String organisation, String username) {
        return cast.as(organisation, username, () -> wordbooks
                .today("acknowledgement", Language.ENGLISH)
                .text()
                .words()
                .subject());
    }

    /** The words of the letter that a person reads who asked for that. */
    private String acknowledgement(String wish) {
        Receipt receipt = Stories.receipt(ConsentAnswer.NOT_YET);
        Receipt wished = new Receipt(
                receipt.channel(),
                receipt.about(),
                receipt.words(),
                receipt.parties(),
                List.of(new Receipt.Wish(wish, wish, "")),
                receipt.consent(),
                List.of(),
                receipt.receivedAt());
        Complaint complaint = cast.as(SURGERY, LORRAINE, () -> receiveComplaint.receive(wished));
        cast.as(
                SURGERY,
                LORRAINE,
                () -> acknowledgeComplaint.acknowledge(
                        complaint.reference(),
                        new AcknowledgeComplaint.Command(
                                AcknowledgeComplaint.How.LETTER, true, "I was sorry to read this.")));
        return cast.as(
                SURGERY,
                LORRAINE,
                () -> words(letters.waiting(complaint.id()).stream()
                        .filter(letter -> letter.is("acknowledgement"))
                        .findFirst()
                        .orElseThrow()));
    }

    private OutgoingLetter lastLetter() {
        return cast.as(SURGERY, LORRAINE, () -> letters.waiting().stream()
                .filter(letter -> letter.wordedBy().isPresent())
                .findFirst()
                .orElseThrow());
    }

    private static String wordedBy(OutgoingLetter letter) {
        return letter.wordedBy().orElseThrow();
    }

    private String words(OutgoingLetter letter) {
        Document paper =
                documents.find(letter.complaintId(), letter.documentId()).orElseThrow();
        try (PDDocument pdf = Loader.loadPDF(documents.bytes(paper))) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
