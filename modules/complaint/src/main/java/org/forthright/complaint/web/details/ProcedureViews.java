package org.forthright.complaint.web.details;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.step.MoveToVersion;
import org.forthright.complaint.step.MoveToVersion.Move;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.Procedure;

/** Shows by which version a complaint is handled, and what a move to today's would do. */
@ApplicationScoped
class ProcedureViews {

    private final MoveToVersion moveToVersion;
    private final CaseFrames caseFrames;
    private final Rules rules;
    private final CurrentActor current;

    @Inject
    ProcedureViews(MoveToVersion moveToVersion, CaseFrames caseFrames, Rules rules, CurrentActor current) {
        this.moveToVersion = moveToVersion;
        this.caseFrames = caseFrames;
        this.rules = rules;
        this.current = current;
    }

    ProcedurePage page(Participation participation) {
        Procedure before = rules.of(participation);
        Optional<Move> move = moveToVersion.preview(participation);
        return new ProcedurePage(
                caseFrames.of(participation, "procedure"),
                words(before),
                href(before),
                move.map(Move::after).map(this::words).orElse(""),
                move.map(Move::after).map(this::href).orElse(""),
                move.map(Move::after).map(Procedure::label).orElse(""),
                move.map(found -> days(participation, found)).orElse(List.of()));
    }

    private static List<ProcedurePage.Day> days(Participation participation, Move move) {
        List<ProcedurePage.Day> days = new ArrayList<>();
        if (participation.acknowledgedOn().isEmpty()) {
            days.add(day(
                    "Acknowledge by",
                    participation.acknowledgeBy(),
                    move.dates().acknowledgeBy()));
        }
        days.add(day(participation.nextStep(), participation.dueOn(), move.due()));
        days.add(day(
                "Answer at the latest by", participation.limitOn(), move.dates().limitOn()));
        return days;
    }

    private static ProcedurePage.Day day(String what, LocalDate before, LocalDate after) {
        return new ProcedurePage.Day(what, DateWords.weekday(before), DateWords.weekday(after));
    }

    private String words(Procedure procedure) {
        return procedure.words(current.actor().organisationCode());
    }

    private String href(Procedure procedure) {
        return procedure.address(current.actor().organisationCode());
    }
}
