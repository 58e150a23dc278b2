package org.forthright.procedure.web.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forthright.kernel.time.London;
import org.forthright.platform.form.Option;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.page.Label;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.directory.MyModel;
import org.forthright.procedure.publication.Schedule;
import org.forthright.procedure.publication.Schedule.Period;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.ProcedureVersion;
import org.forthright.procedure.version.ProcedureVersions;
import org.forthright.procedure.version.VersionState;
import org.forthright.procedure.web.own.page.VersionHead;
import org.forthright.procedure.web.own.page.VersionsPage;
import org.forthright.procedure.web.own.page.VersionsPage.Row;

/** Lists the versions of my organisation, and says of each how it stands today. */
@ApplicationScoped
public class VersionViews {

    private final ProcedureVersions versions;
    private final ProcedureAccess access;
    private final MyModel model;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    VersionViews(ProcedureVersions versions, ProcedureAccess access, MyModel model, CurrentActor current, Clock clock) {
        this.versions = versions;
        this.access = access;
        this.model = model;
        this.current = current;
        this.clock = clock;
    }

    public static String base(String organisationCode) {
        return "/" + organisationCode + "/organisation/procedure";
    }

    public VersionHead head(ProcedureVersion version) {
        String base = base(current.actor().organisationCode());
        return new VersionHead(
                current.actor().organisationName(),
                "Version " + version.number(),
                base + "/" + version.number(),
                base,
                state(version, schedule().find(version.number())),
                version.state() == VersionState.DRAFT);
    }

    /** "Version 3" for a label of ours; a label that is nobody's stays as it is. */
    String title(String label) {
        return versions.mine(label)
                .map(version -> "Version " + version.number())
                .orElse(label);
    }

    public VersionsPage page() {
        List<ProcedureVersion> mine = versions.mine();
        Schedule schedule = schedule();
        List<Row> rows = mine.stream()
                .map(version -> row(version, schedule.find(version.number())))
                .toList();
        return new VersionsPage(
                current.actor().organisationName(),
                base(current.actor().organisationCode()),
                versions.open().map(version -> head(version).base()).orElse(""),
                versions.open()
                        .filter(version -> version.state() == VersionState.SUBMITTED)
                        .isPresent(),
                versions.open().filter(access::canApprove).isPresent(),
                schedule.inForce().isEmpty(),
                rows,
                starts(mine, schedule));
    }

    private List<Option> starts(List<ProcedureVersion> mine, Schedule schedule) {
        List<Option> starts = new ArrayList<>();
        model.today()
                .ifPresent(today -> starts.add(Option.of(today.label(), "The model text")
                        .withHint(today.name() + ", in force since " + DateWords.day(today.effectiveFrom()))));
        mine.stream()
                .filter(version -> !version.state().isOpen())
                .forEach(version -> starts.add(Option.of(version.label(), "Version " + version.number())
                        .withHint(schedule.find(version.number())
                                .map(Period::words)
                                .orElse(version.state().title()))));
        return starts;
    }

    private Row row(ProcedureVersion version, Optional<Period> period) {
        return new Row(
                "Version " + version.number(),
                href(version),
                state(version, period),
                period.map(Period::words).orElse(""),
                version.note(),
                people(version),
                version.state() == VersionState.PUBLISHED
                        ? base(current.actor().organisationCode()) + "/" + version.number() + "/easy-read"
                        : "",
                period.filter(Period::isOver).map(over -> version.label()).orElse(""));
    }

    private String href(ProcedureVersion version) {
        String organisation = current.actor().organisationCode();
        return switch (version.state()) {
            case DRAFT, WITHDRAWN -> base(organisation) + "/" + version.number();
            case SUBMITTED -> base(organisation) + "/" + version.number() + "/check";
            case PUBLISHED -> "/" + organisation + "/procedure/" + version.number();
        };
    }

    private static Label state(ProcedureVersion version, Optional<Period> period) {
        return switch (version.state()) {
            case DRAFT -> Label.of(version.state().title(), "blue");
            case SUBMITTED -> Label.of(version.state().title(), "yellow");
            case WITHDRAWN -> Label.of(version.state().title(), "grey");
            case PUBLISHED ->
                period.map(Period::time)
                        .map(time -> Label.of(time.title(), time.colour()))
                        .orElseThrow();
        };
    }

    private static String people(ProcedureVersion version) {
        String written = "Written by " + version.writtenByName();
        return version.approval()
                .map(approval -> written + ", approved by " + approval.byName())
                .or(() -> version.withdrawal().map(withdrawal -> written + ", withdrawn by " + withdrawal.byName()))
                .orElse(written);
    }

    private Schedule schedule() {
        return Schedule.of(versions.publishedBy(current.actor().organisationId()), London.today(clock));
    }
}
