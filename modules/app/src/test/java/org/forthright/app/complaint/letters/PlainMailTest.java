package org.forthright.app.complaint.letters;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.app.outcome.Answers;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.consent.ConsentPurpose;
import org.forthright.complaint.correspondence.OutgoingLetter;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.step.AcknowledgeComplaint;
import org.forthright.complaint.step.AllocateComplaint;
import org.forthright.complaint.step.sharing.AskConsent;
import org.forthright.complaint.step.sharing.WriteConsentRequest;
import org.forthright.organisation.Organisation;
import org.forthright.platform.time.Visits;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Anybody on the way may read a plain mail, so it says nothing of the patient, of the hospital or of what happened. */
@House
class PlainMailTest {

    private static final List<String> NEVER = List.of(
            "Daniel", "father", "daughter", "Hospital care", "Ward 7", "taxi", "care plan", "arge print", "Canary");

    /** Who sends, by whom their mails are looked at here, and whom a mail of theirs would tie to a complaint. */
    private enum Sender {
        NORTHMOOR(Cast.NORTHMOOR, "ruth.adeyemi", "Calderbrook"),
        CALDERBROOK(Cast.CALDERBROOK, "helen.croft", "Northmoor Integrated"),
        EASTMERE(Cast.EASTMERE, "nadia.rahman", "Calderbrook"),
        FELLSIDE(Cast.FELLSIDE, "daniel.osei", "Calderbrook");

        private final String code;
        private final String person;
        private final String other;

        Sender(String code, String person, String other) {
            this.code = code;
            this.person = person;
            this.other = other;
        }
    }

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Inject
    Answers answers;

    @Inject
    AcknowledgeComplaint acknowledgeComplaint;

    @Inject
    AllocateComplaint allocateComplaint;

    @Inject
    AskConsent askConsent;

    @Inject
    WriteConsentRequest writeConsentRequest;

    @Inject
    OutgoingLetters letters;

    @Inject
    Visits visits;

    @Inject
    Session database;

    @Test
    void holdsLinksAndStandardWordsAlone() {
        Complaint asked = acknowledgedByMailAndAsked();
        Complaint answered = answers.drafting();
        answers.answer(answered);
        visits.visit(Organisation.idOf(Cast.NORTHMOOR));
        visits.visit(Organisation.idOf(Cast.NORTHMOOR));

        assertThat(mails(Sender.NORTHMOOR, asked)).hasSize(3);
        assertThat(mails(Sender.NORTHMOOR, answered)).hasSize(5);
        for (Sender sender : Sender.values()) {
            Stream.of(asked, answered)
                    .flatMap(complaint -> mails(sender, complaint).stream())
                    .forEach(mail -> assertPlain(mail, sender));
        }
    }

    @Test
    void isNoLetterWhichStillWaitsToBeSent() {
        Complaint complaint = acknowledgedByMailAndAsked();
        assertThat(cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> letters.waiting(complaint.id())).stream()
                        .map(OutgoingLetter::title))
                .containsExactlyInAnyOrder(
                        "Acknowledgement, 23 November 2026", "Question about consent for another, 23 November 2026");
    }

    private Complaint acknowledgedByMailAndAsked() {
        Complaint complaint = stories.received(ConsentAnswer.NOT_YET);
        UUID imran = cast.actor(Cast.NORTHMOOR, "imran.sayeed").person();
        cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> {
            acknowledgeComplaint.acknowledge(
                    complaint.reference(),
                    new AcknowledgeComplaint.Command(
                            AcknowledgeComplaint.How.EMAIL, true, "Canary: I was sorry about Daniel."));
            allocateComplaint.allocate(complaint.reference(), imran, "");
        });
        cast.as(Cast.NORTHMOOR, "imran.sayeed", () -> {
            UUID consent = askConsent
                    .ask(complaint.reference(), Stories.calderbrook(), ConsentPurpose.FORWARD)
                    .id();
            writeConsentRequest.write(complaint.reference(), consent);
        });
        return complaint;
    }

    private List<String> mails(Sender sender, Complaint complaint) {
        return cast.as(sender.code, sender.person, () -> database.createNativeQuery(
                        "select subject || chr(10) || body from outbox where subject || body like ?1", String.class)
                .setParameter(1, "%" + complaint.reference() + "%")
                .getResultList());
    }

    private static void assertPlain(String mail, Sender sender) {
        assertThat(mail).doesNotContain(sender.other);
        NEVER.forEach(word -> assertThat(mail).doesNotContain(word));
    }
}
