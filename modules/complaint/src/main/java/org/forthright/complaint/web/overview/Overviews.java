package org.forthright.complaint.web.overview;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.Stage;
import org.forthright.complaint.account.Account;
import org.forthright.complaint.casefile.CaseFile;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseTask;
import org.forthright.complaint.casefile.CaseTasks;
import org.forthright.complaint.casefile.CaseView;
import org.forthright.complaint.citation.Cite;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.DateReasons;
import org.forthright.complaint.clock.Due;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.web.PointRows;
import org.forthright.complaint.web.overview.OverviewPage.OwnWords;
import org.jspecify.annotations.Nullable;

/** Lays the first page of a complaint out. */
@ApplicationScoped
class Overviews {

    private final ComplaintAccess access;
    private final CaseFrames caseFrames;
    private final CaseFile caseFile;
    private final ClockFace clockFace;
    private final DueDates dueDates;
    private final DateReasons dateReasons;
    private final Rules rules;
    private final PointRows pointRows;
    private final Moments moments;
    private final SidePanels sidePanels;
    private final List<CaseTasks> tasks;

    @Inject
    Overviews(
            ComplaintAccess access,
            CaseFrames caseFrames,
            CaseFile caseFile,
            ClockFace clockFace,
            DueDates dueDates,
            DateReasons dateReasons,
            Rules rules,
            PointRows pointRows,
            Moments moments,
            SidePanels sidePanels,
            @All List<CaseTasks> tasks) {
        this.access = access;
        this.caseFrames = caseFrames;
        this.caseFile = caseFile;
        this.clockFace = clockFace;
        this.dueDates = dueDates;
        this.dateReasons = dateReasons;
        this.rules = rules;
        this.pointRows = pointRows;
        this.moments = moments;
        this.sidePanels = sidePanels;
        this.tasks =
                tasks.stream().sorted(Comparator.comparingInt(CaseTasks::order)).toList();
    }

    OverviewPage of(Participation participation) {
        CaseView view = caseFile.view(participation);
        Stage stage = participation.stage();
        Cite cite = rules.cite(participation, stage.paragraph());
        return new OverviewPage(
                caseFrames.of(participation, ""),
                clockFace.of(participation),
                participation.isOpen() ? participation.nextStep() : "",
                dueDates.on(participation.dueOn()),
                dateReasons.of(participation),
                cite,
                view.adjustments().stream().map(CaseView.Need::words).toList(),
                tasks(participation, cite),
                pointRows.of(participation, view.points()),
                moments.latest(participation.complaintId()),
                SidePanels.people(view),
                sidePanels.consents(view),
                sidePanels.organisations(view),
                sidePanels.roles(view),
                sidePanels.about(view),
                ownWords(view.account()),
                access.canWorkOn(participation));
    }

    /** The nearest day first. Where no room has a page for the stage, the stage itself says what is next. */
    private List<CaseTask> tasks(Participation participation, Cite cite) {
        List<CaseTask> found = tasks.stream()
                .flatMap(room -> room.of(participation).stream())
                .sorted(Comparator.comparing(task -> task.due().day()))
                .toList();
        if (!found.isEmpty() || !participation.isOpen()) {
            return found;
        }
        Due due = dueDates.on(participation.dueOn());
        return List.of(new CaseTask(participation.nextStep(), null, cite.text(), due));
    }

    private static @Nullable OwnWords ownWords(Account.@Nullable Words words) {
        return words == null
                ? null
                : new OwnWords(words.whatHappened(), words.where(), words.when(), words.outcomeWanted());
    }
}
