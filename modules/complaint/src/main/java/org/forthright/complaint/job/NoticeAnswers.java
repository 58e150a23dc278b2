package org.forthright.complaint.job;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.forthright.complaint.ComplaintEvent;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.correspondence.Correspondence;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Progress;
import org.forthright.complaint.participation.Progresses;
import org.forthright.complaint.participation.Telling;
import org.forthright.kernel.time.London;
import org.forthright.kernel.time.WorkingDays;
import org.forthright.organisation.Organisations;
import org.forthright.platform.time.Tick;

/**
 * A provider answers in its own rows. The commissioner that watches over the complaint learns of it here: its work list
 * says so, and its complaints team gets a mail (procedure 4.3).
 */
@ApplicationScoped
class NoticeAnswers {

    private final Participations participations;
    private final Progresses progresses;
    private final Organisations organisations;
    private final Correspondence correspondence;
    private final Clocks clocks;
    private final Telling telling;
    private final Clock clock;

    @Inject
    NoticeAnswers(
            Participations participations,
            Progresses progresses,
            Organisations organisations,
            Correspondence correspondence,
            Clocks clocks,
            Telling telling,
            Clock clock) {
        this.participations = participations;
        this.progresses = progresses;
        this.organisations = organisations;
        this.correspondence = correspondence;
        this.clocks = clocks;
        this.telling = telling;
        this.clock = clock;
    }

    void on(@Observes Tick tick) {
        participations.answeredElsewhere().forEach(this::notice);
    }

    private void notice(Participation participation) {
        String who = progresses.of(participation.complaintId()).stream()
                .filter(progress -> !progress.organisationId().equals(participation.organisationId()))
                .map(Progress::organisationName)
                .collect(joining(", "));
        LocalDate today = London.today(clock);
        // Nobody is waited for where no day can be counted: it is read at once, and the other answers go on.
        participation.answeredElsewhere(WorkingDays.whereKnown(() -> clocks.closeBy(today, participation))
                .orElse(today));
        telling.tell(participation, new ComplaintEvent.AnsweredElsewhere(participation.complaintId(), who));
        correspondence.mailToOrganisation(
                organisations.mine(),
                participation,
                "provider-answered",
                correspondence.facts(participation).with("provider", who));
    }
}
