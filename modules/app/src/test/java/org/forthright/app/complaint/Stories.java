package org.forthright.app.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthright.app.house.Cast;
import org.forthright.complaint.Channel;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.account.Account;
import org.forthright.complaint.account.Term;
import org.forthright.complaint.clock.Plan;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.correspondence.OutgoingLetter;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.party.Party;
import org.forthright.complaint.party.PartyRole;
import org.forthright.complaint.point.Point;
import org.forthright.complaint.point.Points;
import org.forthright.complaint.receipt.Receipt;
import org.forthright.complaint.receipt.ReceiveComplaint;
import org.forthright.complaint.step.AcknowledgeComplaint;
import org.forthright.complaint.step.AgreePlan;
import org.forthright.complaint.step.AgreePoint;
import org.forthright.complaint.step.AllocateComplaint;
import org.forthright.complaint.step.RecordLetterSent;
import org.forthright.complaint.step.sharing.ForwardComplaint;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Organisation;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.document.Documents;
import org.forthright.platform.document.Paper;

/**
 * Complaints at the stages that tests begin from: Farida Okonjo complains to Northmoor about Calderbrook Hospital for
 * her father; Imran Sayeed handles it.
 */
@ApplicationScoped
public class Stories {

    private static final String MANAGER = "ruth.adeyemi";
    private static final String HANDLER = "imran.sayeed";

    private final Cast cast;
    private final ReceiveComplaint receiveComplaint;
    private final AcknowledgeComplaint acknowledgeComplaint;
    private final AllocateComplaint allocateComplaint;
    private final AgreePoint agreePoint;
    private final AgreePlan agreePlan;
    private final ForwardComplaint forwardComplaint;
    private final Points points;
    private final Documents documents;
    private final OutgoingLetters letters;
    private final RecordLetterSent recordLetterSent;

    @Inject
    Stories(
            Cast cast,
            ReceiveComplaint receiveComplaint,
            AcknowledgeComplaint acknowledgeComplaint,
            AllocateComplaint allocateComplaint,
            AgreePoint agreePoint,
            AgreePlan agreePlan,
            ForwardComplaint forwardComplaint,
            Points points,
            Documents documents,
            OutgoingLetters letters,
            RecordLetterSent recordLetterSent) {
        this.cast = cast;
        this.receiveComplaint = receiveComplaint;
        this.acknowledgeComplaint = acknowledgeComplaint;
        this.allocateComplaint = allocateComplaint;
        this.agreePoint = agreePoint;
        this.agreePlan = agreePlan;
        this.forwardComplaint = forwardComplaint;
        this.points = points;
        this.documents = documents;
        this.letters = letters;
        this.recordLetterSent = recordLetterSent;
    }

    public Complaint received(ConsentAnswer consent) {
        return received(receipt(consent));
    }

    public Complaint received(Receipt receipt) {
        return cast.as(Cast.NORTHMOOR, MANAGER, () -> receiveComplaint.receive(receipt));
    }

    /** Somebody complained at the counter and left neither a name nor an address. */
    public Complaint receivedFromNobodyKnown() {
        Receipt known = receipt(ConsentAnswer.NOT_YET);
        return cast.as(
                Cast.NORTHMOOR,
                MANAGER,
                () -> receiveComplaint.receive(new Receipt(
                        Channel.IN_PERSON,
                        known.about(),
                        known.words(),
                        List.of(Party.Details.named(PartyRole.COMPLAINANT, "")),
                        List.of(),
                        known.consent(),
                        List.of(),
                        known.receivedAt())));
    }

    public Complaint acknowledgedAndAllocated(ConsentAnswer consent) {
        return acknowledgedAndAllocated(received(consent));
    }

    /** By a mail; the letter waits. */
    public Complaint acknowledgedAndAllocated(Complaint complaint) {
        UUID imran = cast.actor(Cast.NORTHMOOR, HANDLER).person();
        cast.as(Cast.NORTHMOOR, MANAGER, () -> {
            acknowledgeComplaint.acknowledge(
                    complaint.reference(),
                    new AcknowledgeComplaint.Command(
                            AcknowledgeComplaint.How.EMAIL, true, "I was sorry to read this."));
            allocateComplaint.allocate(complaint.reference(), imran, "");
        });
        return complaint;
    }

    /** Two points written down; the provider is the hospital. */
    public Complaint withPoints(ConsentAnswer consent) {
        return withPoints(acknowledgedAndAllocated(consent));
    }

    public Complaint withPoints(Complaint complaint) {
        cast.as(Cast.NORTHMOOR, HANDLER, () -> {
            agreePoint.agree(complaint.reference(), "He was sent home without a care plan.", calderbrook());
            agreePoint.agree(complaint.reference(), "Nobody told the family that he was coming home.", calderbrook());
        });
        return complaint;
    }

    public Complaint planned(ConsentAnswer consent) {
        return planned(withPoints(consent));
    }

    public Complaint planned(Complaint complaint) {
        cast.as(
                Cast.NORTHMOOR,
                HANDLER,
                () -> agreePlan.agree(
                        complaint.reference(),
                        new Plan.Terms(
                                LocalDate.of(2027, 1, 15),
                                true,
                                "We read the ward's records and speak with the nurse in charge.",
                                "a telephone call every second Thursday",
                                ""),
                        0));
        return complaint;
    }

    public Complaint forwarded() {
        return forwarded(withPoints(ConsentAnswer.GIVEN));
    }

    public Complaint forwarded(Complaint complaint) {
        return forward(complaint, Set.of());
    }

    /** With the photo that she sent. */
    public Complaint forwardedWithItsPaper() {
        Complaint complaint = withPoints(ConsentAnswer.GIVEN);
        UUID photo = cast.as(Cast.NORTHMOOR, HANDLER, () -> documents.of(complaint.id()).stream()
                .filter(paper -> paper.name().startsWith("photo"))
                .findFirst()
                .orElseThrow()
                .id());
        return forward(complaint, Set.of(photo));
    }

    /** What Northmoor wrote has gone. */
    public Complaint posted(Complaint complaint) {
        cast.as(Cast.NORTHMOOR, HANDLER, () -> letters.waiting(complaint.id())
                .forEach(letter -> recordLetterSent.record(
                        complaint.reference(), letter.documentId(), OutgoingLetter.How.POST, letter.writtenOn())));
        return complaint;
    }

    private Complaint forward(Complaint complaint, Set<UUID> papers) {
        cast.as(
                Cast.NORTHMOOR,
                HANDLER,
                () -> forwardComplaint.forward(
                        complaint.reference(),
                        new ForwardComplaint.Command(calderbrook(), pointsOf(complaint), papers, "")));
        return complaint;
    }

    public Set<UUID> pointsOf(Complaint complaint) {
        return new HashSet<>(points.of(complaint.id()).stream().map(Point::id).toList());
    }

    public static UUID calderbrook() {
        return Organisation.idOf(Cast.CALDERBROOK);
    }

    /** Received on Monday 23 November 2026 at 9am. */
    public static Receipt receipt(ConsentAnswer consent) {
        return new Receipt(
                Channel.LETTER,
                new Complaint.About(
                        "Discharge without a care plan",
                        "Hospital care",
                        calderbrook(),
                        LocalDate.of(2026, 10, 2),
                        LocalDate.of(2026, 10, 3)),
                new Account.Words(
                        "My father was sent home at eleven at night in a taxi. Nobody had told us.",
                        "Ward 7, Calderbrook Hospital",
                        "The night of 2 October",
                        "An explanation, an apology and a change to discharge checks",
                        Term.COMPLAINT),
                List.of(
                        new Party.Details(
                                PartyRole.COMPLAINANT,
                                "Farida Okonjo",
                                "daughter",
                                "farida.okonjo@mail.example",
                                "01632 960 417",
                                "12 Mill Lane\nNorthmoor\nNM4 2AB",
                                null,
                                "Call after 2pm"),
                        Party.Details.named(PartyRole.PATIENT, "Daniel Okonjo")),
                List.of(new Receipt.Wish("large-print", "Large print", "18 point")),
                consent,
                List.of(new Paper(
                        "photo-of-discharge-letter.txt",
                        DocumentKind.COMPLAINT,
                        "text/plain",
                        "Discharged 2 October, 23:00".getBytes(StandardCharsets.UTF_8),
                        "Farida Okonjo",
                        LocalDate.of(2026, 10, 3))),
                ZonedDateTime.of(2026, 11, 23, 9, 0, 0, 0, London.ZONE).toInstant());
    }
}
