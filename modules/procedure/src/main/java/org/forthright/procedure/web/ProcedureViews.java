package org.forthright.procedure.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.easyread.EasyReads;
import org.forthright.procedure.publication.Publication;
import org.forthright.procedure.publication.Schedule;
import org.forthright.procedure.publication.Schedule.Period;
import org.forthright.procedure.reading.PublishedProcedure;
import org.forthright.procedure.reading.Timetable;

/** Puts a text of the procedure among the others, so that nobody takes an old one for today's. */
@ApplicationScoped
class ProcedureViews {

    private final Timetable timetable;
    private final EasyReads easyReads;
    private final CurrentActor current;

    @Inject
    ProcedureViews(Timetable timetable, EasyReads easyReads, CurrentActor current) {
        this.timetable = timetable;
        this.easyReads = easyReads;
        this.current = current;
    }

    ProcedurePage page(PublishedProcedure text) {
        Procedure procedure = text.procedure();
        Schedule schedule = timetable.mine();
        String address = procedure.address(organisation());
        return new ProcedurePage(
                procedure.title(organisation()),
                text,
                period(schedule, procedure).orElse(null),
                address,
                "/" + organisation() + "/procedure",
                "/api" + address,
                isOwn(procedure.code()) && easyReads.about(procedure.version()).isPresent(),
                lines(schedule, procedure));
    }

    Optional<Period> period(Procedure procedure) {
        return period(timetable.mine(), procedure);
    }

    private static Optional<Period> period(Schedule schedule, Procedure procedure) {
        return schedule.latestFirst().stream()
                .filter(period -> period.publication().label().equals(procedure.label()))
                .findFirst();
    }

    private List<ProcedurePage.Line> lines(Schedule schedule, Procedure shown) {
        return schedule.latestFirst().stream()
                .map(period -> line(period, shown))
                .toList();
    }

    private ProcedurePage.Line line(Period period, Procedure shown) {
        Publication publication = period.publication();
        String which =
                isOwn(publication.organisationCode()) ? String.valueOf(publication.number()) : publication.label();
        return new ProcedurePage.Line(
                publication.title(organisation()),
                "/" + organisation() + "/procedure/" + which,
                period.words(),
                publication.note(),
                publication.label().equals(shown.label()));
    }

    private boolean isOwn(String code) {
        return code.equals(organisation());
    }

    private String organisation() {
        return current.actor().organisationCode();
    }
}
