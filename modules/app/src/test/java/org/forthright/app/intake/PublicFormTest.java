package org.forthright.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.Complaints;
import org.forthright.complaint.account.Account;
import org.forthright.complaint.account.Accounts;
import org.forthright.complaint.account.Term;
import org.forthright.complaint.consent.Consent;
import org.forthright.complaint.consent.Consents;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.party.Parties;
import org.forthright.complaint.party.Party;
import org.forthright.platform.document.Documents;
import org.junit.jupiter.api.Test;

/** The journey of a member of the public, from the start page to the reference. */
@House
class PublicFormTest {

    private static final byte[] LETTER =
            "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    Cast cast;

    @Inject
    Participations participations;

    @Inject
    Complaints complaints;

    @Inject
    Accounts accounts;

    @Inject
    Parties parties;

    @Inject
    Consents consents;

    @Inject
    Documents documents;

    @Test
    void saysHowToComplainInEveryWay() {
        Visitor visitor = Visitor.at("/northmoor-icb");
        assertThat(visitor.status()).isEqualTo(200);
        assertThat(visitor.text())
                .contains(
                        "Northmoor Integrated Care Board",
                        "01632 960 000",
                        "complaints@northmoor.example",
                        "Beacon House",
                        "Tell any member of our staff",
                        "Start now",
                        "You have twelve months from the day it happened",
                        "Calderbrook Hospital Trust",
                        "Northmoor Advocacy",
                        "Complaining does not change the care you have",
                        "Parliamentary and Health Service Ombudsman",
                        "href=\"/northmoor-icb/procedure\"");
        assertThat(Visitor.at("/northmoor-icb/complain").text()).contains("Start now");
    }

    @Test
    void hasNoDoorWhereNobodyTakesComplaints() {
        assertThat(Visitor.at("/ombudsman-liaison").status()).isEqualTo(404);
        assertThat(Visitor.at("/ombudsman-liaison/complain/who").status()).isEqualTo(404);
        assertThat(Visitor.at("/no-such-organisation").status()).isEqualTo(404);
        assertThat(Visitor.at("/northmoor-icb/complain/no-such-question").status())
                .isEqualTo(404);
    }

    @Test
    void takesAComplaintFromTheFirstQuestionToItsReference() {
        Visitor visitor = Visitor.at("/northmoor-icb/complain/who");
        Journey.toTheFile(visitor).upload("letter from the ward.pdf", LETTER);
        assertThat(visitor.address()).isEqualTo("/northmoor-icb/complain/check");
        assertThat(visitor.text())
                .contains(
                        "Daniel Okonjo",
                        "15 March 1948",
                        "daughter",
                        "Farida Okonjo",
                        "Calderbrook Hospital Trust",
                        "14 October 2026<br>late in the evening",
                        "He was sent home at night",
                        "Letters in large print",
                        "Yes, you may share it with Calderbrook Hospital Trust",
                        "letter from the ward.pdf");

        visitor.send();
        assertThat(visitor.address()).isEqualTo("/northmoor-icb/complain/sent");
        assertThat(visitor.text())
                .contains(
                        "We have your concern",
                        "after the day your concern reaches us",
                        "By 26 November 2026",
                        "Day 3 is Thursday 26 November 2026",
                        "22 May 2027");
        String reference = Journey.reference(visitor);
        cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> isFiled(reference));
    }

    private void isFiled(String reference) {
        Participation participation = participations.require(reference);
        assertThat(participation.name()).isEqualTo("Farida Okonjo for Daniel Okonjo");
        assertThat(participation.subject()).isEqualTo("Hospital care, Calderbrook Hospital");
        assertThat(participation.tags()).containsExactly("Their word: concern", "Letters in large print");
        Complaint complaint = complaints.require(participation.complaintId());
        assertThat(complaint.happenedOn()).hasToString("Optional[2026-10-14]");
        Account account = accounts.of(complaint.id()).orElseThrow();
        assertThat(account.whatHappened()).isEqualTo("He was sent home at night.\nNobody called us.");
        assertThat(account.whereItHappened()).isEqualTo("Ward 4");
        assertThat(account.term()).isEqualTo(Term.CONCERN);
        Party complainant = parties.complainant(complaint.id()).orElseThrow();
        assertThat(complainant.relationship()).isEqualTo("daughter");
        assertThat(complainant.contactNote()).isEqualTo("After 4pm");
        assertThat(consents.of(complaint.id())).singleElement().matches(Consent::isInForce);
        assertThat(documents.of(complaint.id())).singleElement().satisfies(document -> {
            assertThat(document.name()).isEqualTo("letter from the ward.pdf");
            assertThat(document.mediaType()).isEqualTo("application/pdf");
            assertThat(documents.bytes(document)).isEqualTo(LETTER);
        });
    }

    @Test
    void asksWhatItWasBesideTheChoiceOfSomethingElse() {
        Visitor visitor = Visitor.at("/calderbrook-hospital/complain/who");
        visitor.send("who", "MYSELF").send("name", "Tom Ashby", "address", "2 Mill Row, Calderbrook");
        assertThat(visitor.text())
                .contains("<label class=\"nhsuk-label nhsuk-label--s\" for=\"service-other\">What was it?")
                .doesNotContain("next box");
        visitor.send("service", "other");
        assertThat(visitor.text())
                .contains("href=\"#service-other\">Tell us in a few words what it was, or where it was");
        visitor.send("service", "other", "service-other", "A taxi home", "place", "Mill Lane");
        assertThat(visitor.address()).endsWith("/complain/when");
    }

    @Test
    void makesOneComplaintWhenTheButtonIsPressedTwice() {
        Visitor visitor = Visitor.at("/calderbrook-hospital/complain/who");
        Journey.toTheCheck(visitor);
        String action = visitor.action();
        assertThat(visitor.post(action).header("Location")).endsWith("/complain/sent");
        assertThat(visitor.post(action).header("Location")).endsWith("/complain/sent");
        String reference = Journey.reference(visitor.open("/calderbrook-hospital/complain/sent"));

        visitor.open("/calderbrook-hospital/complain/check");
        assertThat(visitor.text()).contains("You already sent this complaint", reference);
        visitor.open("/calderbrook-hospital/complain/what");
        assertThat(visitor.text())
                .contains("You already sent this complaint", reference)
                .doesNotContain("corridor");
        List<String> made = cast.as(Cast.CALDERBROOK, "helen.croft", () -> participations.all().newest(0, 100).stream()
                .filter(one -> one.name().equals("Tom Ashby"))
                .map(Participation::reference)
                .toList());
        assertThat(made).containsExactly(reference);
    }

    @Test
    void keepsNothingInTheBrowserOnceTheVisitorWantsItForgotten() {
        Visitor visitor = Visitor.at("/calderbrook-hospital/complain/who");
        Journey.toTheCheck(visitor);
        visitor.open("/calderbrook-hospital");
        assertThat(visitor.text())
                .contains("You have begun to write", "href=\"/calderbrook-hospital/complain/clean-slate\"");
        visitor.open("/calderbrook-hospital/complain/clean-slate");
        assertThat(visitor.text()).contains("Delete what you wrote?", "No, keep it");
        visitor.send();
        assertThat(visitor.text()).contains("Start now").doesNotContain("You have begun to write");
        visitor.open("/calderbrook-hospital/complain/what");
        assertThat(visitor.address()).isEqualTo("/calderbrook-hospital");
    }

    @Test
    void goesOnAtTheFirstQuestionThatTheVisitorHasNotComeTo() {
        Visitor visitor = Visitor.at("/calderbrook-hospital/complain/who").send("who", "MYSELF");
        visitor.open("/calderbrook-hospital");
        assertThat(visitor.text()).contains("href=\"/calderbrook-hospital/complain/you\">Go on where you stopped");
        Journey.toTheCheck(visitor.open("/calderbrook-hospital/complain/who"));
        visitor.open("/calderbrook-hospital");
        assertThat(visitor.text()).contains("href=\"/calderbrook-hospital/complain/check\">Go on where you stopped");
    }

    @Test
    void askingForAnotherSpeaksOfTheirRecordsToo() {
        Visitor visitor = Visitor.at("/northmoor-icb/complain/who");
        Journey.toTheFile(visitor);
        visitor.open("/northmoor-icb/complain/consent");
        assertThat(visitor.text()).contains("who you are or who had the care", "that person has to agree as well");
        visitor.open("/northmoor-icb/complain/check");
        assertThat(visitor.text()).contains("Who you are to them").doesNotContain("You are their");
    }
}
