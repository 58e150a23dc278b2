package org.forthright.intake.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.forthright.complaint.Channel;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.party.PartyRole;
import org.forthright.complaint.receipt.Receipt;
import org.forthright.intake.question.Calderbrook;
import org.forthright.intake.question.Offer;
import org.forthright.intake.question.Told;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void namesTheServiceAndWhomItIsAboutWhereNobodyGaveASubject() {
        Receipt receipt = receipt(
                Map.of("about", List.of("calderbrook-hospital"), "service", List.of("maternity-unit")),
                Calderbrook.commissioner());
        assertThat(receipt.about().subject()).isEqualTo("Maternity unit, Calderbrook Hospital");
        assertThat(receipt.about().organisationId()).isEqualTo(Calderbrook.HOSPITAL.id());
    }

    @Test
    void keepsWhatWasTypedWhereTheListDidNotFit() {
        Receipt receipt = receipt(
                Map.of(
                        "about", List.of("other"),
                        "about-other", List.of("Weir Road Dental"),
                        "service", List.of("other"),
                        "place", List.of("The dentist in Weir Road")),
                Calderbrook.commissioner());
        assertThat(receipt.about().organisationId()).isNull();
        assertThat(receipt.about().service()).isEqualTo("The dentist in Weir Road");
        assertThat(receipt.words().where()).isEqualTo("Weir Road Dental, The dentist in Weir Road");
    }

    @Test
    void keepsWhatItWasApartFromWhereItWas() {
        Map<String, List<String>> answers = Map.of(
                "about", List.of("northmoor-icb"),
                "service", List.of("other"),
                "service-other", List.of("A taxi home"),
                "place", List.of("Mill Lane"));
        Receipt receipt = receipt(answers, Calderbrook.commissioner());
        assertThat(receipt.about().service()).isEqualTo("A taxi home");
        assertThat(receipt.words().where()).isEqualTo("Mill Lane");
    }

    @Test
    void takesNoConsentThatWasNotAskedFor() {
        Map<String, List<String>> answers = Map.of("about", List.of("northmoor-icb"), "consent", List.of("YES"));
        assertThat(receipt(answers, Calderbrook.commissioner()).consent()).isEqualTo(ConsentAnswer.NOT_YET);
    }

    @Test
    void takesANoForANo() {
        Map<String, List<String>> answers = Map.of("about", List.of("calderbrook-hospital"), "consent", List.of("NO"));
        assertThat(receipt(answers, Calderbrook.commissioner()).consent()).isEqualTo(ConsentAnswer.REFUSED);
    }

    @Test
    void putsThePatientBesideWhoeverSpeaksForThem() {
        Receipt receipt = receipt(
                Map.of(
                        "who", List.of("SOMEBODY_ELSE"),
                        "name", List.of("Farida Okonjo"),
                        "patient-name", List.of("Daniel Okonjo"),
                        "relationship", List.of("daughter")),
                Calderbrook.hospital());
        assertThat(receipt.parties())
                .extracting("role", "name", "relationship")
                .containsExactly(
                        tuple(PartyRole.COMPLAINANT, "Farida Okonjo", "daughter"),
                        tuple(PartyRole.PATIENT, "Daniel Okonjo", ""));
    }

    @Test
    void leavesOutAPatientWhomTheAnswersNoLongerMean() {
        Map<String, List<String>> answers = Map.of("who", List.of("MYSELF"), "patient-name", List.of("Daniel Okonjo"));
        assertThat(receipt(answers, Calderbrook.hospital()).parties()).hasSize(1);
    }

    @Test
    void takesWhatWasTypedForMoreAboutTheOneThingThatWasChosen() {
        assertThat(wishes("18 point", "large-print", "not-on-the-list"))
                .containsExactly(new Receipt.Wish("large-print", "Letters in large print", "18 point"));
    }

    @Test
    void takesWhatWasTypedForAWishOfItsOwnWhereItWasMeantSo() {
        assertThat(wishes("Calls after 4pm"))
                .containsExactly(new Receipt.Wish("other", "Other need: Calls after 4pm", "Calls after 4pm"));
        assertThat(wishes("Calls after 4pm", "large-print", "other"))
                .containsExactly(
                        new Receipt.Wish("large-print", "Letters in large print", ""),
                        new Receipt.Wish("other", "Other need: Calls after 4pm", "Calls after 4pm"));
    }

    @Test
    void showsTheFirstWordsOfAWishInLists() {
        assertThat(wishes("Please ring twice and let it ring,\nfor I walk slowly"))
                .extracting(Receipt.Wish::title)
                .containsExactly("Other need: Please ring twice and let it ring, for I…");
    }

    @Test
    void putsNoBoxIntoListsForWordsAboutSeveralThings() {
        assertThat(wishes("18 point, and calls after 4pm", "large-print", "call-times"))
                .containsExactly(
                        new Receipt.Wish("large-print", "Letters in large print", ""),
                        new Receipt.Wish("call-times", "Calls at certain times only", ""),
                        new Receipt.Wish("other", "", "18 point, and calls after 4pm"));
    }

    private static List<Receipt.Wish> wishes(String typed, String... chosen) {
        return receipt(
                        Map.of("adjustments", List.of(chosen), "adjustments-words", List.of(typed)),
                        Calderbrook.hospital())
                .adjustments();
    }

    private static Receipt receipt(Map<String, List<String>> answers, Offer offer) {
        return new Transcript(new Told(answers), offer).receipt(Channel.ONLINE, "", List.of(), NOW);
    }
}
