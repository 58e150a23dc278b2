package org.forthright.app.complaint.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.consent.ConsentPurpose;
import org.forthright.complaint.consent.Consents;
import org.forthright.complaint.party.PatientAgreement;
import org.forthright.complaint.step.AgreePoint;
import org.forthright.complaint.step.RecordAgreement;
import org.forthright.complaint.step.sharing.RecordConsent;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.document.Documents;
import org.forthright.platform.document.Paper;
import org.junit.jupiter.api.Test;

/** The preview and the provider's own pages, side by side. */
@House
class PreviewTest {

    private static final String HANDLER = "imran.sayeed";
    private static final String POINT_LEFT_OUT = "Canary4417 the parking charge";
    private static final String PAPER_LEFT_OUT = "Canary5528-other-patient.txt";

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Inject
    Documents documents;

    @Inject
    AgreePoint agreePoint;

    @Inject
    RecordAgreement recordAgreement;

    @Inject
    RecordConsent recordConsent;

    @Inject
    Consents consents;

    @Test
    void providerSeesWhatThePreviewShowedAndNothingThatWasLeftOut() {
        Complaint complaint = stories.withPoints(ConsentAnswer.GIVEN);
        leaveOut(complaint);
        Desk imran = at(HANDLER, address(complaint) + "/forwarding");
        String photo = imran.box("photo-of-discharge-letter.txt");
        imran.open(address(complaint) + "/forwarding/preview?provider=calderbrook-hospital&points=1&papers=" + photo);
        String previewed = imran.text();
        assertThat(previewed)
                .contains("photo-of-discharge-letter.txt", "1 KB", "points not chosen (2) and papers not chosen")
                .doesNotContain("Canary", "Nobody told the family");
        imran.send("words", "Canary6639 a word to Farida");

        String there = address(complaint).replace(Cast.NORTHMOOR, Cast.CALDERBROOK);
        for (String place : List.of(
                there,
                there + "/timeline",
                there + "/documents",
                "/api" + there,
                "/api" + there + "/documents",
                "/api" + there + "/timeline")) {
            assertThat(at("helen.croft", place).text()).doesNotContain("Canary", "Nobody told the family");
        }
        assertThat(at("helen.croft", there + "/documents").text()).contains("photo-of-discharge-letter.txt");
        String page = at("helen.croft", there).text();
        for (String fact : List.of(
                "Farida Okonjo",
                "farida.okonjo@mail.example",
                "Call after 2pm",
                "18 point",
                "Hospital care",
                "The night of 2 October",
                "He was sent home without a care plan.")) {
            assertThat(previewed).contains(fact);
            assertThat(page).contains(fact);
        }
    }

    /** Whatever the preview says of the days and of the patient, the provider finds; how the consent came, it does not. */
    @Test
    void providerSeesThePromisedDayAndThePatientsAgreementAndNotHowConsentCame() {
        Complaint complaint = stories.planned(ConsentAnswer.GIVEN);
        cast.as(
                Cast.NORTHMOOR,
                HANDLER,
                () -> recordAgreement.record(
                        complaint.reference(),
                        new RecordAgreement.Command(PatientAgreement.AGREED, "told us by telephone", null)));
        Desk imran = at(HANDLER, address(complaint) + "/forwarding/preview?provider=calderbrook-hospital&points=1");
        String agreement = "Agrees: told us by telephone, 23 November 2026";
        assertThat(imran.text())
                .contains(
                        agreement,
                        "answer promised by 15 January 2027",
                        "your questions about sharing",
                        "does not stay")
                .doesNotContain("what the person said about consent");
        imran.send("words", "");

        String there = address(complaint).replace(Cast.NORTHMOOR, Cast.CALDERBROOK);
        assertThat(at("helen.croft", there).text())
                .contains(agreement, "the person was promised an answer by 15 January 2027")
                .doesNotContain("Consent</h2>");
        assertThat(at("ruth.adeyemi", address(complaint)).text())
                .contains("the person was promised an answer by 15 January 2027");
        assertThat(at("bethan.rees", address(complaint).replace(Cast.NORTHMOOR, Cast.FELLSIDE))
                        .status())
                .isEqualTo(404);
        withdraw(complaint);
        assertThat(at("helen.croft", there).text()).doesNotContain("15 January 2027");
    }

    private void withdraw(Complaint complaint) {
        cast.as(
                Cast.NORTHMOOR,
                HANDLER,
                () -> recordConsent.withdraw(
                        complaint.reference(),
                        consents.newest(complaint.id(), Stories.calderbrook(), ConsentPurpose.FORWARD)
                                .orElseThrow()
                                .id()));
    }

    private static void assertNothingLeftOut(Desk theirs) {
        assertThat(theirs.status()).as(theirs.address()).isEqualTo(200);
        assertThat(theirs.text()).as(theirs.address()).doesNotContain("Canary", "Nobody told the family");
    }

    private void leaveOut(Complaint complaint) {
        cast.as(Cast.NORTHMOOR, HANDLER, () -> {
            agreePoint.agree(complaint.reference(), POINT_LEFT_OUT, null);
            documents.keep(
                    complaint.id(),
                    new Paper(
                            PAPER_LEFT_OUT,
                            DocumentKind.COMPLAINT,
                            "text/plain",
                            "Canary about somebody else".getBytes(StandardCharsets.UTF_8),
                            "Farida Okonjo",
                            LocalDate.of(2026, 11, 20)));
        });
    }

    private Desk at(String person, String address) {
        return new Desk(cast.token(person), address);
    }

    private static String address(Complaint complaint) {
        return "/" + Cast.NORTHMOOR + "/complaints/" + complaint.reference();
    }
}
