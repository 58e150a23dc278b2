package org.forthright.app.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.forthright.app.house.Cast;
import org.forthright.app.house.Desk;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.party.Party;
import org.forthright.complaint.party.PartyRole;
import org.forthright.complaint.receipt.Receipt;
import org.forthright.complaint.receipt.ReceiveComplaint;
import org.forthright.platform.paper.PageImages;
import org.junit.jupiter.api.Test;

/** Whoever complains is called as they call themselves, and nobody is called by a word of ours. */
@House
class NamesTest {

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Inject
    ReceiveComplaint receiveComplaint;

    @Inject
    CaseFrames caseFrames;

    @Inject
    Participations participations;

    @Inject
    OutgoingLetters letters;

    @Test
    void aNameMayHoldTheWordThatJoinsTwoNames() {
        Complaint complaint = received("Action for Carers", "Ann for Short");
        CaseHeader header = cast.as(
                Cast.NORTHMOOR, "ruth.adeyemi", () -> caseFrames.of(participations.require(complaint.reference()), ""));
        assertThat(header.name()).isEqualTo("Action for Carers");
        assertThat(header.forWhom()).isEqualTo("for Ann for Short");
        assertThat(header.caption()).endsWith(", Action for Carers for Ann for Short");
    }

    @Test
    void aLetterCallsNobodyNameNotGiven() {
        Complaint complaint = stories.receivedFromNobodyKnown();
        Desk ruth = Desk.of(cast, Cast.NORTHMOOR, "ruth.adeyemi");
        ruth.send(complaint.reference(), "acknowledgement", "how", "LETTER", "offer", "yes", "words", "");
        assertThat(firstPage(ruth.open(complaint.reference(), "documents/" + letter(complaint))
                        .asByteArray()))
                .contains("Dear Sir or Madam")
                .doesNotContain("Name not given");
        assertThat(ruth.open(complaint.reference(), "").asString()).contains("Name not given");
    }

    private UUID letter(Complaint complaint) {
        return cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> letters.waiting(complaint.id())
                .getFirst()
                .documentId());
    }

    private static String firstPage(byte[] pdf) {
        return PageImages.of(pdf, 1, 20).text().replaceAll("\\s+", " ");
    }

    private Complaint received(String complainant, String patient) {
        Receipt known = Stories.receipt(ConsentAnswer.NOT_YET);
        return cast.as(
                Cast.NORTHMOOR,
                "ruth.adeyemi",
                () -> receiveComplaint.receive(new Receipt(
                        known.channel(),
                        known.about(),
                        known.words(),
                        List.of(
                                Party.Details.named(PartyRole.COMPLAINANT, complainant),
                                Party.Details.named(PartyRole.PATIENT, patient)),
                        List.of(),
                        known.consent(),
                        List.of(),
                        known.receivedAt())));
    }
}
