package org.forthright.app.complaint.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.consent.ConsentPurpose;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.step.sharing.AskConsent;
import org.forthright.organisation.Organisation;
import org.forthright.platform.document.Document;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** What the person is asked, and who may see the question. */
@House
class ConsentQuestionsTest extends SharingDesk {

    @Inject
    Session database;

    @Inject
    Participations participations;

    @Inject
    AskConsent askConsent;

    @Test
    void asksInWritingUntilThereIsAnAnswer() {
        Complaint complaint = stories.withPoints(ConsentAnswer.NOT_YET);
        Desk imran = at(HANDLER, address(complaint) + "/consents");
        imran.sendTo("/letter");
        assertThat(imran.text()).contains("The letter is in the documents");
        assertThat(cast.as(Cast.NORTHMOOR, HANDLER, () -> documents.of(complaint.id()).stream()
                        .map(Document::name)
                        .toList()))
                .contains("Question about consent for another, 23 November 2026.pdf");
        assertThat(mailed("May we share your complaint?"))
                .contains("know by 30 November 2026", "A letter from us comes to you separately")
                .doesNotContain("Calderbrook", "Daniel");

        Desk otherTab = at(HANDLER, address(complaint) + "/consents");
        imran.open(imran.link(question(complaint, Cast.CALDERBROOK) + "/answer"))
                .send("answer", "REFUSED", "by", "Farida Okonjo", "how", "By telephone");
        otherTab.sendTo("/letter");
        assertThat(otherTab.status()).isEqualTo(409);
        assertThat(otherTab.text()).contains("has already answered this question");
    }

    @Test
    void asksTheSameQuestionOnce() {
        Complaint complaint = stories.withPoints(ConsentAnswer.GIVEN);
        Desk imran = at(HANDLER, address(complaint) + "/consents")
                .sendTo("/consents", "to", Cast.CALDERBROOK, "purpose", "FORWARD");
        assertThat(imran.status()).isEqualTo(422);
        assertThat(imran.text()).contains("has agreed to this already");
    }

    /** Back on the work list for the Ombudsman's sake, which makes it no complaint that is dealt with. */
    @Test
    void asksNothingAboutAClosedComplaintThatTheOmbudsmanHas() {
        Complaint complaint = stories.forwarded();
        Desk imran = at(HANDLER, address(complaint) + "/consents");
        cast.as(Cast.NORTHMOOR, HANDLER, () -> {
            Participation ours = participations.require(complaint.reference());
            ours.close();
            ours.owesOmbudsman(LocalDate.of(2026, 12, 7));
        });
        assertThatThrownBy(() -> cast.as(
                        Cast.NORTHMOOR,
                        HANDLER,
                        () -> askConsent.ask(
                                complaint.reference(), Organisation.idOf(Cast.FELLSIDE), ConsentPurpose.FORWARD)))
                .hasMessage(ComplaintRefusal.STAGE_DOES_NOT_ALLOW.sentence());
        assertThat(imran.open(address(complaint) + "/consents").text()).doesNotContain("Record that you asked");
        assertThat(at("ruth.adeyemi", address(complaint)).text()).doesNotContain("Move to the procedure of today");
    }

    @Test
    void hidesThesePagesFromEverybodyElse() {
        Complaint complaint = stories.forwarded();
        String question = "/consents/"
                + cast.as(Cast.NORTHMOOR, HANDLER, () -> consents.of(complaint.id())
                        .getFirst()
                        .id());
        for (String page : List.of("/consents", "/forwarding", question + "/answer", question + "/withdrawal")) {
            assertThat(at("daniel.osei", address(complaint).replace(Cast.NORTHMOOR, Cast.FELLSIDE) + page)
                            .status())
                    .as("foreign %s", page)
                    .isEqualTo(404);
            assertThat(at("helen.croft", address(complaint).replace(Cast.NORTHMOOR, Cast.CALDERBROOK) + page)
                            .status())
                    .as("the provider's %s", page)
                    .isEqualTo(404);
        }
        assertThat(at("priya.nair", address(complaint) + "/consents").text()).doesNotContain("Record that you asked");
        assertThat(at("priya.nair", address(complaint) + "/forwarding").status())
                .as("another handler")
                .isEqualTo(403);
    }

    /** The id of the newest question about this organisation. */
    private String mailed(String subject) {
        return cast.as(Cast.NORTHMOOR, HANDLER, () -> database.createNativeQuery(
                        "select body from outbox where subject like ?1 || '%' order by written_at desc limit 1",
                        String.class)
                .setParameter(1, subject)
                .getSingleResult());
    }
}
