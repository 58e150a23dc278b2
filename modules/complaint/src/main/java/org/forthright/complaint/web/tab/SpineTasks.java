package org.forthright.complaint.web.tab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.Stage;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseTask;
import org.forthright.complaint.casefile.CaseTasks;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.Due;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Progresses;
import org.forthright.complaint.point.Points;
import org.forthright.platform.page.DateWords;
import org.jspecify.annotations.Nullable;

/** What the spine itself has to do: acknowledge, allocate, agree, watch over, close. */
@ApplicationScoped
class SpineTasks implements CaseTasks {

    private static final String WRITTEN =
            "Acknowledgement written on %s, not yet sent. It counts from the day it goes. ";
    private static final String UNWRITTEN = "By letter, email, telephone or in person, with an offer to talk. ";

    private final ComplaintAccess access;
    private final CaseFrames caseFrames;
    private final Rules rules;
    private final DueDates dueDates;
    private final Points points;
    private final Progresses progresses;
    private final OutgoingLetters letters;

    @Inject
    SpineTasks(
            ComplaintAccess access,
            CaseFrames caseFrames,
            Rules rules,
            DueDates dueDates,
            Points points,
            Progresses progresses,
            OutgoingLetters letters) {
        this.access = access;
        this.caseFrames = caseFrames;
        this.rules = rules;
        this.dueDates = dueDates;
        this.points = points;
        this.progresses = progresses;
        this.letters = letters;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<CaseTask> of(Participation participation) {
        return switch (participation.stage()) {
            case RECEIVED -> received(participation);
            case PLANNING -> planning(participation);
            case WITH_PROVIDER -> watching(participation);
            case ANSWERED, ANSWERED_ELSEWHERE -> List.of(closing(participation));
            case INVESTIGATING, DRAFTING, CHECKING, SIGNING, SENDING, CLOSED -> List.of();
        };
    }

    private List<CaseTask> received(Participation participation) {
        List<CaseTask> tasks = new ArrayList<>();
        tasks.add(new CaseTask(
                "Acknowledge the complaint",
                href(participation, "acknowledgement", access.canSee(participation)),
                acknowledging(participation) + cite(participation, "3.8"),
                due(participation)));
        allocation(participation, tasks);
        return tasks;
    }

    /** A letter that is written acknowledges nothing before it has gone. */
    private String acknowledging(Participation participation) {
        return letters.waitingAcknowledgement(participation.complaintId())
                .map(letter -> WRITTEN.formatted(DateWords.day(letter.writtenOn())))
                .orElse(UNWRITTEN);
    }

    private List<CaseTask> planning(Participation participation) {
        boolean mine = access.canWorkOn(participation);
        boolean hasPoints = !points.of(participation.complaintId()).isEmpty();
        boolean hasHandler = participation.handlerId().isPresent();
        List<CaseTask> tasks = new ArrayList<>();
        allocation(participation, tasks);
        if (!hasPoints) {
            tasks.add(new CaseTask(
                    "Write down the points to be answered",
                    href(participation, "points", mine),
                    "In words agreed with the person. " + cite(participation, "9.22"),
                    due(participation)));
        }
        tasks.add(new CaseTask(
                "Agree the plan and the date",
                href(participation, "plan", mine && hasPoints && hasHandler),
                (hasPoints && hasHandler ? "" : "Opens when there is a handler and a point. ")
                        + cite(participation, "9.22"),
                hasPoints && hasHandler
                        ? due(participation)
                        : due(participation).paused("Cannot start yet")));
        return tasks;
    }

    private void allocation(Participation participation, List<CaseTask> tasks) {
        if (participation.handlerId().isEmpty()) {
            tasks.add(new CaseTask(
                    "Allocate the complaint to a handler",
                    href(participation, "allocation", access.canManage()),
                    cite(participation, "9.19"),
                    due(participation)));
        }
    }

    private List<CaseTask> watching(Participation participation) {
        return progresses.isAnsweredElsewhere(participation)
                ? List.of(closing(participation))
                : List.of(new CaseTask(
                        Stage.WITH_PROVIDER.nextStep(),
                        null,
                        "They answer the person. You see how far they are below. " + cite(participation, "4.3"),
                        due(participation).paused("Waiting for the provider")));
    }

    private CaseTask closing(Participation participation) {
        return new CaseTask(
                "Close the complaint",
                href(participation, "closure", access.canWorkOn(participation)),
                "Once remedies and learning are written down. " + cite(participation, "11.3"),
                due(participation));
    }

    private @Nullable String href(Participation participation, String noun, boolean allowed) {
        return allowed ? caseFrames.address(participation) + "/" + noun : null;
    }

    private String cite(Participation participation, String paragraph) {
        return rules.cite(participation, paragraph).text();
    }

    private Due due(Participation participation) {
        return dueDates.on(participation.dueOn());
    }
}
