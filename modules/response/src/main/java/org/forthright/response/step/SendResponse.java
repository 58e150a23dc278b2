package org.forthright.response.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.clock.Plan;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.correspondence.OvertakenLetters;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Progresses;
import org.forthright.complaint.participation.Telling;
import org.forthright.complaint.point.Finding;
import org.forthright.complaint.point.FindingOutcome;
import org.forthright.complaint.point.Findings;
import org.forthright.complaint.point.Points;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.Documents;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.response.Dispatch;
import org.forthright.response.Envelope;
import org.forthright.response.OverallOutcome;
import org.forthright.response.Response;
import org.forthright.response.ResponseAccess;
import org.forthright.response.ResponseEvent;
import org.forthright.response.Responses;
import org.forthright.response.Sending;

/**
 * Sends the signed letter to the person, whose plan is not sent any more where it still waited; from then on the other organisations in the complaint see the outcome, the
 * findings and the letter (SI 2009/309 reg. 14(2); procedure 9.31).
 */
@ApplicationScoped
public class SendResponse {

    private final Participations participations;
    private final Progresses progresses;
    private final ResponseAccess access;
    private final Responses responses;
    private final Findings findings;
    private final Points points;
    private final Documents documents;
    private final OutgoingLetters letters;
    private final OvertakenLetters overtaken;
    private final Clocks clocks;
    private final WordToThePerson wordToThePerson;
    private final CurrentActor current;
    private final Telling telling;
    private final Clock clock;

    @Inject
    SendResponse(
            Participations participations,
            Progresses progresses,
            ResponseAccess access,
            Responses responses,
            Findings findings,
            Points points,
            Documents documents,
            OutgoingLetters letters,
            OvertakenLetters overtaken,
            Clocks clocks,
            WordToThePerson wordToThePerson,
            CurrentActor current,
            Telling telling,
            Clock clock) {
        this.participations = participations;
        this.progresses = progresses;
        this.access = access;
        this.responses = responses;
        this.findings = findings;
        this.points = points;
        this.documents = documents;
        this.letters = letters;
        this.overtaken = overtaken;
        this.clocks = clocks;
        this.wordToThePerson = wordToThePerson;
        this.current = current;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * Sends it.
     *
     * @param papers what goes to the person: the signed letter and whatever goes with it, but no letter that has not gone
     */
    public void send(String reference, Dispatch.How how, Set<UUID> papers) {
        Participation participation = participations.requireForWriting(reference);
        access.requireWrite(participation);
        Response response = responses.require(participation.complaintId());
        List<Finding> found = findings.mine(participation.complaintId());
        FindingOutcome outcome =
                OverallOutcome.of(found.stream().map(Finding::outcome).toList());
        Set<UUID> others = progresses.others(participation.complaintId());
        ResponseEvent event = response.send(
                current.actor(), new Sending(how, envelope(participation, papers), outcome, others), clock.instant());
        wordToThePerson.send(participation, how);
        answered(participation, outcome);
        showToOthers(participation, response, found, others);
        overtaken.withdraw(participation, Plan.LETTER);
        telling.tell(participation, event);
    }

    /** Exactly what was chosen: an id of something else refuses the whole. */
    private Envelope envelope(Participation participation, Set<UUID> papers) {
        Set<UUID> unsent = letters.unsent(participation.complaintId());
        List<Document> chosen = documents.of(participation.complaintId()).stream()
                .filter(document -> papers.contains(document.id()) && !unsent.contains(document.id()))
                .toList();
        if (chosen.size() < papers.size()) {
            throw new Refusal(ComplaintRefusal.NOT_OF_THIS_COMPLAINT);
        }
        return Envelope.of(chosen);
    }

    private void answered(Participation participation, FindingOutcome outcome) {
        LocalDate today = London.today(clock);
        participation.answered(today, clocks.closeBy(today, participation));
        progresses.conclude(participation, outcome.title());
    }

    private void showToOthers(Participation participation, Response response, List<Finding> found, Set<UUID> others) {
        Document letter = response.signature()
                .flatMap(signature -> documents.find(participation.complaintId(), signature.documentId()))
                .orElseThrow();
        points.accompany(participation, points.of(participation.complaintId()), others);
        others.forEach(other -> {
            found.forEach(finding -> finding.showTo(other));
            letter.showTo(other);
        });
    }
}
