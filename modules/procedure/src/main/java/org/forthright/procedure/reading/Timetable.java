package org.forthright.procedure.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.kernel.time.London;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.Models;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.directory.OrganisationInWords;
import org.forthright.procedure.publication.Publication;
import org.forthright.procedure.publication.Schedule;
import org.forthright.procedure.version.ProcedureVersions;

/** When each text of my organisation's procedure holds: its own versions, and before them the model of its kind. */
@ApplicationScoped
public class Timetable {

    private final ProcedureVersions versions;
    private final Models models;
    private final OrganisationInWords organisation;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    Timetable(
            ProcedureVersions versions,
            Models models,
            OrganisationInWords organisation,
            CurrentActor current,
            Clock clock) {
        this.versions = versions;
        this.models = models;
        this.organisation = organisation;
        this.current = current;
        this.clock = clock;
    }

    /** The latest first; only for an organisation that handles complaints. */
    public Schedule mine() {
        UUID me = current.actor().organisationId();
        LocalDate today = London.today(clock);
        List<Publication> own = versions.publishedBy(me);
        LocalDate lastOfModels =
                own.isEmpty() ? today : own.getLast().inForceOn().minusDays(1);
        String kind = organisation.of(me).getOrDefault("kind", "");
        return Schedule.of(
                Stream.concat(
                                own.stream(),
                                models.until(kind, lastOfModels).stream().map(Timetable::publication))
                        .toList(),
                today);
    }

    private static Publication publication(Procedure model) {
        return new Publication(model.code(), model.version(), model.effectiveFrom(), "");
    }
}
