package org.forthright.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.app.house.SignIns;
import org.forthright.complaint.Channel;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.Complaints;
import org.forthright.complaint.correspondence.OutgoingLetter;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.step.WithdrawLetter;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.document.Documents;
import org.forthright.platform.paper.PageImages;
import org.forthright.platform.tenancy.Role;
import org.junit.jupiter.api.Test;

/** Staff take down what came by phone, letter, email or in person. */
@House
class RecordingTest {

    private static final String FORM = "/calderbrook-hospital/complaints/new";

    @Inject
    Cast cast;

    @Inject
    Participations participations;

    @Inject
    Complaints complaints;

    @Inject
    Memberships memberships;

    @Inject
    Documents documents;

    @Inject
    OutgoingLetters letters;

    @Test
    void letsAnyMemberOfStaffRecordAndShowsThemTheReferenceAlone() {
        Visitor kofi = Visitor.signedIn(cast.token("kofi.mensah")).open(FORM);
        assertThat(kofi.status()).isEqualTo(200);
        send(kofi, "22", "11:30am");
        assertThat(kofi.address()).matches(FORM + "/CB-2026-[0-9]{5}");
        assertThat(kofi.text())
                .contains("Complaint recorded", "25 November 2026", "The person told you this")
                .doesNotContain("Ivy Marlow", "The nurse shouted at her");

        String reference = kofi.address().substring(FORM.length() + 1);
        cast.as(Cast.CALDERBROOK, "helen.croft", () -> {
            Participation participation = participations.require(reference);
            assertThat(participation.name()).isEqualTo("Ivy Marlow");
            assertThat(participation.subject()).isEqualTo("Shouted at on the ward");
            Complaint complaint = complaints.require(participation.complaintId());
            assertThat(complaint.channel()).isEqualTo(Channel.PHONE);
            assertThat(complaint.receivedAt()).isEqualTo("2026-11-22T11:30:00Z");
        });
        Visitor helen = Visitor.signedIn(cast.token("helen.croft")).open(FORM + "/" + reference);
        assertThat(helen.status()).as("only whoever wrote it down").isEqualTo(404);
    }

    @Test
    void asksForANearerDayWhereTheCalendarDoesNotReach() {
        Visitor kofi = Visitor.signedIn(cast.token("kofi.mensah")).open(FORM);
        kofi.sendWithFile(
                "",
                new byte[0],
                answers("1", "11:30am", "name", "Ivy Marlow", "received-month", "6", "received-year", "2023"));
        assertThat(kofi.status()).isEqualTo(422);
        assertThat(kofi.text()).contains("Enter a date that our calendar of working days reaches");
    }

    @Test
    void tellsTwoPeopleOfOneNameApart() {
        Visitor kofi = Visitor.signedIn(cast.token("kofi.mensah")).open(FORM);
        String receipt = send(kofi, "22", "11:30am").address();
        String name = cast.actor(Cast.CALDERBROOK, "kofi.mensah").personName();
        cast.as(
                Cast.CALDERBROOK,
                "denise.fallow",
                () -> memberships.persist(new Membership(
                        Organisation.idOf(Cast.CALDERBROOK),
                        SignIns.ISSUER,
                        SignIns.subjectOf("kofi.mensah.2"),
                        name,
                        "kofi.mensah.2@calderbrook.example",
                        List.of(Role.STAFF),
                        LocalDate.of(2026, 1, 1))));
        Visitor namesake = Visitor.signedIn(SignIns.claiming("kofi.mensah.2", Cast.CALDERBROOK, "staff"));
        assertThat(namesake.open(FORM).status()).isEqualTo(200);
        assertThat(namesake.open(receipt).status()).isEqualTo(404);
        assertThat(kofi.open(receipt).status()).isEqualTo(200);
    }

    @Test
    void writesARecordOfWhatWasSaidAsALetterThatWaitsToBeSent() {
        Visitor kofi = Visitor.signedIn(cast.token("kofi.mensah")).open(FORM);
        String spoken = send(kofi, "22", "11:30am").address().substring(FORM.length() + 1);
        cast.as(Cast.CALDERBROOK, "helen.croft", () -> {
            UUID complaint = participations.require(spoken).complaintId();
            OutgoingLetter record =
                    letters.waiting(complaint).stream().findFirst().orElseThrow();
            assertThat(record.title()).isEqualTo("Record of a spoken complaint, 23 November 2026");
            assertThat(WithdrawLetter.canWithdraw(record)).isFalse();
            assertThat(PageImages.words(
                            documents.bytes(documents
                                    .find(complaint, record.documentId())
                                    .orElseThrow()),
                            1))
                    .contains("Dear Ivy Marlow", "The nurse shouted at her.", "Last week", "Kofi Mensah");
        });
        Visitor helen = Visitor.signedIn(cast.token("helen.croft")).open("/calderbrook-hospital/complaints/" + spoken);
        assertThat(helen.text())
                .contains(
                        "Send the letter “Record of a spoken complaint, 23 November 2026”",
                        "Record of what the person said written, to be sent to them");
        Visitor again = Visitor.signedIn(cast.token("helen.croft")).open(FORM);
        again.sendWithFile("", new byte[0], answers("23", "9am", "name", "Ivy Marlow", "channel", "LETTER"));
        assertThat(again.text()).doesNotContain("Record of a spoken complaint");
    }

    @Test
    void leadsThoseWhoMayBrowseToTheComplaint() {
        Visitor helen = Visitor.signedIn(cast.token("helen.croft")).open(FORM);
        assertThat(send(helen, "23", "9:15am").address()).matches("/calderbrook-hospital/complaints/CB-2026-[0-9]{5}");
    }

    @Test
    void takesAComplaintFromSomebodyWhoGivesNoName() {
        Visitor kofi = Visitor.signedIn(cast.token("kofi.mensah")).open(FORM);
        kofi.sendWithFile("", new byte[0], answers("23", "9am", "name", "", "phone", ""));
        String reference = kofi.address().substring(FORM.length() + 1);
        cast.as(Cast.CALDERBROOK, "helen.croft", () -> assertThat(
                        participations.require(reference).name())
                .isEqualTo("Name not given"));
    }

    @Test
    void keepsTheLetterItselfWithTheComplaint() {
        byte[] letter = "Dear Sirs, the nurse shouted at me.".getBytes(StandardCharsets.UTF_8);
        Visitor helen = Visitor.signedIn(cast.token("helen.croft")).open(FORM);
        helen.sendWithFile("letter of 20 November.exe", letter, answers("23", "9:15am", "name", "Ivy Marlow"));
        assertThat(helen.status()).isEqualTo(422);
        assertThat(helen.text()).contains("The nurse shouted at her.", "id=\"file-error\"");
        helen.sendWithFile("letter of 20 November.txt", letter, answers("23", "9:15am", "name", "Ivy Marlow"));
        String reference = helen.address().substring(helen.address().lastIndexOf('/') + 1);
        cast.as(Cast.CALDERBROOK, "helen.croft", () -> assertThat(
                        documents.of(participations.require(reference).complaintId()))
                .extracting(Document::name, Document::kind, Document::source)
                .contains(tuple("letter of 20 November.txt", DocumentKind.COMPLAINT, "Ivy Marlow")));
    }

    @Test
    void speaksToWhoeverTakesItDown() {
        Visitor kofi = Visitor.signedIn(cast.token("kofi.mensah")).open(FORM);
        kofi.sendWithFile("", new byte[0], "channel", "PHONE");
        assertThat(kofi.text())
                .contains("Choose whose care it is about", "Enter what happened, in their own words")
                .doesNotContain("Tell us", "your complaint is about");
        Visitor bola = Visitor.signedIn(cast.token("bola.ogunleye")).open("/northmoor-icb/complaints/new");
        bola.sendWithFile("", new byte[0], "channel", "PHONE");
        assertThat(bola.text()).contains("Choose which organisation it is about, or “Not known yet”");
    }

    @Test
    void refusesATimeThatIsStillToComeAndKeepsWhatWasTyped() {
        Visitor kofi = Visitor.signedIn(cast.token("kofi.mensah")).open(FORM);
        send(kofi, "23", "10:01am");
        assertThat(kofi.status()).isEqualTo(422);
        assertThat(kofi.text()).contains("The time must be now or earlier", "The nurse shouted at her", "Ivy Marlow");
    }

    @Test
    void isClosedToThoseWhoDoNotTakeComplaints() {
        assertThat(Visitor.signedIn(cast.token("denise.fallow")).open(FORM).status())
                .as("an administrator")
                .isEqualTo(403);
        assertThat(Visitor.signedIn(cast.token("ruth.adeyemi")).open(FORM).status())
                .as("another organisation")
                .isEqualTo(404);
    }

    private static Visitor send(Visitor staff, String day, String time) {
        return staff.sendWithFile("", new byte[0], answers(day, time, "name", "Ivy Marlow", "phone", "01632 960 345"));
    }

    private static String[] answers(String day, String time, String... person) {
        String[] rest = {
            "channel", "PHONE",
            "received-day", day,
            "received-month", "11",
            "received-year", "2026",
            "received-time", time,
            "who", "MYSELF",
            "service", "children-s-ward",
            "happened-about", "Last week",
            "what", "The nurse shouted at her.",
            "term", "COMPLAINT",
            "subject", "Shouted at on the ward"
        };
        return Stream.concat(Arrays.stream(person), Arrays.stream(rest)).toArray(String[]::new);
    }
}
