package org.forthright.complaint.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.Complaints;
import org.forthright.complaint.account.Accounts;
import org.forthright.complaint.clock.Plans;
import org.forthright.complaint.consent.Consents;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Progress;
import org.forthright.complaint.participation.Progresses;
import org.forthright.complaint.party.Adjustments;
import org.forthright.complaint.party.Parties;
import org.forthright.complaint.point.Finding;
import org.forthright.complaint.point.Findings;
import org.forthright.complaint.point.Points;
import org.forthright.platform.audit.Timeline;
import org.forthright.platform.document.Documents;

/** Gathers what my organisation may see of a complaint; the row policies decide what that is. */
@ApplicationScoped
class WholeComplaints {

    private static final int EVENTS = 200;

    private final Complaints complaints;
    private final Accounts accounts;
    private final Parties parties;
    private final Adjustments adjustments;
    private final Points points;
    private final Findings findings;
    private final Plans plans;
    private final Consents consents;
    private final Progresses progresses;
    private final Documents documents;
    private final Timeline timeline;

    @Inject
    WholeComplaints(
            Complaints complaints,
            Accounts accounts,
            Parties parties,
            Adjustments adjustments,
            Points points,
            Findings findings,
            Plans plans,
            Consents consents,
            Progresses progresses,
            Documents documents,
            Timeline timeline) {
        this.complaints = complaints;
        this.accounts = accounts;
        this.parties = parties;
        this.adjustments = adjustments;
        this.points = points;
        this.findings = findings;
        this.plans = plans;
        this.consents = consents;
        this.progresses = progresses;
        this.documents = documents;
        this.timeline = timeline;
    }

    WholeComplaint of(Participation participation) {
        UUID id = participation.complaintId();
        Complaint complaint = complaints.require(id);
        List<Finding> found = findings.of(id);
        List<Progress> participants = progresses.of(id);
        return new WholeComplaint(
                ListedComplaint.of(participation),
                participation.version(),
                complaint.service(),
                complaint.channel(),
                complaint.receivedAt(),
                participation.acknowledgeBy(),
                participation.acknowledgedOn().orElse(null),
                participation.respondBy().orElse(null),
                participation.sixMonthsOn(),
                participation.answeredOn().orElse(null),
                participation.handlerId().orElse(null),
                complaint.procedureVersion(),
                accounts.of(id).map(WholeComplaint.Words::of).orElse(null),
                parties.of(id).stream().map(WholeComplaint.Person::of).toList(),
                adjustments.of(id).stream().map(WholeComplaint.Need::of).toList(),
                points.of(id).stream()
                        .map(point -> WholeComplaint.Agreed.of(point, found))
                        .toList(),
                plans(id, participants),
                consents.of(id).stream().map(WholeComplaint.Asked::of).toList(),
                participants.stream().map(WholeComplaint.Participant::of).toList(),
                documents.of(id).stream().map(WholeComplaint.Filed::of).toList(),
                timeline.of(id, EVENTS).stream().map(WholeComplaint.Event::of).toList());
    }

    private List<WholeComplaint.Planned> plans(UUID complaint, List<Progress> participants) {
        return participants.stream()
                .flatMap(participant -> plans.of(complaint, participant.organisationId()).stream())
                .map(WholeComplaint.Planned::of)
                .toList();
    }
}
