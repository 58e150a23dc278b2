package org.forthright.intake.web.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import org.forthright.complaint.Complaints;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.platform.audit.Timeline;

/** The complaints that the current actor took down, of which they may see the receipt. */
@ApplicationScoped
class Records {

    private static final String RECEIVED = "complaint.received";

    private final Participations participations;
    private final Complaints complaints;
    private final Timeline timeline;
    private final Clocks clocks;
    private final Rules rules;

    @Inject
    Records(Participations participations, Complaints complaints, Timeline timeline, Clocks clocks, Rules rules) {
        this.participations = participations;
        this.complaints = complaints;
        this.timeline = timeline;
        this.clocks = clocks;
        this.rules = rules;
    }

    /** Not found where somebody else took it down: that it exists is itself not theirs to know. */
    RecordedPage mine(String organisation, String reference) {
        Participation participation = participations.require(reference);
        if (!timeline.didMyself(participation.complaintId(), RECEIVED)) {
            throw new NotFoundException();
        }
        return RecordedPage.of(
                organisation,
                complaints.require(participation.complaintId()),
                participation,
                clocks,
                rules.cite(participation, "3.8").href());
    }
}
