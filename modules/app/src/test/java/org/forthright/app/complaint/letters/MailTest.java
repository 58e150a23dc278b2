package org.forthright.app.complaint.letters;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import jakarta.inject.Inject;
import java.util.List;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.step.AcknowledgeComplaint;
import org.forthright.organisation.Organisation;
import org.forthright.platform.time.Visits;
import org.junit.jupiter.api.Test;

/** Mail says whose it is, and an answer to it arrives where it belongs. */
@House
class MailTest {

    private static final int ROUNDS = 60;

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Inject
    AcknowledgeComplaint acknowledgeComplaint;

    @Inject
    Visits visits;

    @Inject
    MockMailbox mailbox;

    @Test
    void goesInTheNameOfTheOrganisationWhichGetsTheAnswer() {
        Complaint complaint = stories.received(ConsentAnswer.NOT_YET);
        cast.as(
                Cast.NORTHMOOR,
                "ruth.adeyemi",
                () -> acknowledgeComplaint.acknowledge(
                        complaint.reference(),
                        new AcknowledgeComplaint.Command(AcknowledgeComplaint.How.EMAIL, true, "We will ring you.")));
        List<Mail> about = carried(complaint.reference());
        assertThat(about).hasSize(2).allSatisfy(mail -> {
            assertThat(mail.getFrom()).startsWith("Northmoor").contains("<").endsWith(">");
            assertThat(mail.getReplyTo()).contains("complaints@northmoor.example");
            assertThat(mail.getSubject()).contains(complaint.reference());
        });
    }

    private List<Mail> carried(String reference) {
        for (int round = 0; round < ROUNDS && about(reference).size() < 2; round++) {
            visits.visit(Organisation.idOf(Cast.NORTHMOOR));
        }
        return about(reference);
    }

    private List<Mail> about(String reference) {
        return mailbox.getMailsSentTo("farida.okonjo@mail.example").stream()
                .filter(mail -> mail.getText().contains(reference))
                .toList();
    }
}
