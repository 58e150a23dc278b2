package org.forthright.complaint.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.ComplaintEvent;
import org.forthright.complaint.Complaints;
import org.forthright.complaint.References;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Shown;
import org.forthright.complaint.participation.Telling;
import org.forthright.complaint.party.Party;
import org.forthright.complaint.party.PartyRole;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.Procedure;

/** Opens a complaint at the organisation that received it: its reference, its clocks, its people and papers. */
@ApplicationScoped
public class ReceiveComplaint {

    private final CurrentActor current;
    private final Organisations organisations;
    private final References references;
    private final Complaints complaints;
    private final Participations participations;
    private final Rules rules;
    private final Clocks clocks;
    private final Filing filing;
    private final SpokenRecord spokenRecord;
    private final WordOfReceipt wordOfReceipt;
    private final Telling telling;
    private final Clock clock;

    @Inject
    ReceiveComplaint(
            CurrentActor current,
            Organisations organisations,
            References references,
            Complaints complaints,
            Participations participations,
            Rules rules,
            Clocks clocks,
            Filing filing,
            SpokenRecord spokenRecord,
            WordOfReceipt wordOfReceipt,
            Telling telling,
            Clock clock) {
        this.current = current;
        this.organisations = organisations;
        this.references = references;
        this.complaints = complaints;
        this.participations = participations;
        this.rules = rules;
        this.clocks = clocks;
        this.filing = filing;
        this.spokenRecord = spokenRecord;
        this.wordOfReceipt = wordOfReceipt;
        this.telling = telling;
        this.clock = clock;
    }

    /** The complaint with its reference; its receipt is told to the complainant where they gave an email address. */
    public Complaint receive(Receipt receipt) {
        Organisation home = organisations.mine();
        Complaint complaint = open(home, receipt);
        Participation participation = takePart(home, complaint, receipt);
        filing.file(complaint, receipt);
        participations.index(participation, findable(complaint, receipt));
        telling.tell(
                participation, new ComplaintEvent.Received(complaint.id(), complaint.reference(), complaint.channel()));
        spokenRecord.write(participation, receipt);
        wordOfReceipt.send(participation, receipt);
        return complaint;
    }

    private Complaint open(Organisation home, Receipt receipt) {
        Actor actor = current.actor();
        Instant now = clock.instant();
        Complaint complaint = new Complaint(
                actor,
                references.next(home, London.dateOf(receipt.receivedAt())),
                receipt.about(),
                receipt.channel(),
                receipt.receivedAt(),
                now);
        complaints.persist(complaint);
        complaints.flush();
        return complaint;
    }

    private Participation takePart(Organisation home, Complaint complaint, Receipt receipt) {
        Procedure procedure = rules.inForce(home, complaint.receivedOn());
        Participation participation = new Participation(
                complaint.id(),
                home.id(),
                new Shown(complaint.reference(), nameOf(receipt.parties()), complaint.subject(), tags(receipt)),
                clock.instant(),
                clocks.from(complaint.receivedOn(), procedure),
                procedure.label());
        participations.persist(participation);
        participations.flush();
        return participation;
    }

    /** The person's own word for it, and what they need. */
    private static List<String> tags(Receipt receipt) {
        return Stream.concat(
                        receipt.words().term().label().stream(),
                        receipt.adjustments().stream().map(Receipt.Wish::title))
                .filter(title -> !title.isEmpty())
                .toList();
    }

    /** "Farida Okonjo for Daniel Okonjo" where somebody complains for another. */
    private static String nameOf(List<Party.Details> parties) {
        String complainant = parties.getFirst().shownName();
        return parties.stream()
                .filter(party -> party.role() == PartyRole.PATIENT)
                .findFirst()
                .map(patient -> complainant + " for " + patient.shownName())
                .orElse(complainant);
    }

    private static String findable(Complaint complaint, Receipt receipt) {
        Stream<String> names = receipt.parties().stream().map(Party.Details::shownName);
        return String.join(
                "\n",
                Stream.concat(
                                Stream.of(
                                        complaint.reference(),
                                        complaint.subject(),
                                        complaint.service(),
                                        receipt.words().whatHappened(),
                                        receipt.words().where()),
                                names)
                        .toList());
    }
}
