package org.forthright.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forthright.complaint.Stage;
import org.forthright.kernel.time.London;
import org.forthright.platform.tenancy.CurrentActor;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * The complaints that my organisation forwarded, driven from its own rows and joined with what the providers let it see.
 * What people complained of to a provider directly is none of it.
 */
@ApplicationScoped
public class Forwarded {

    private static final String FROM = """
            from participation p
            join progress g on g.complaint_id = p.complaint_id and g.organisation_id <> p.organisation_id
            where p.organisation_id = :mine and p.capacity = 'HOME' and p.ended_at is null
            """;

    private final Session database;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    Forwarded(Session database, CurrentActor current, Clock clock) {
        this.database = database;
        this.current = current;
        this.clock = clock;
    }

    /** By provider; what is not answered first, the earliest day before the others. */
    public List<Watched> list(Watch watch, @Nullable UUID provider, int from, int limit) {
        return query(
                        """
                        select p.complaint_id, p.shown_reference, p.shown_subject, g.organisation_id, g.organisation_name,
                          g.stage, g.received_on, g.acknowledge_by, g.acknowledged_on, g.respond_by, g.answered_on,
                          g.outcome,
                          (select count(*) from open_remedy r
                           where r.organisation_id = g.organisation_id and r.complaint_id = g.complaint_id
                             and r.due_on < :today) as overdue_remedies
                        """ + FROM + " and " + watch.condition()
                                + (provider == null ? "" : " and g.organisation_id = :provider") + """
                         order by g.organisation_name, g.answered_on is not null, coalesce(g.respond_by, g.acknowledge_by),
                          p.complaint_id
                        limit :limit offset :from
                        """,
                        provider)
                .setParameter("limit", limit)
                .setParameter("from", from)
                .getResultStream()
                .map(Forwarded::watched)
                .toList();
    }

    /** One line for each provider, by name. */
    public List<Tally> tallies() {
        return query(
                        """
                        select g.organisation_id, g.organisation_name, count(*) as everything,
                          count(*) filter (where %s) as open,
                          count(*) filter (where %s) as late,
                          count(*) filter (where %s) as remedies
                        """.formatted(Watch.OPEN.condition(), Watch.LATE.condition(), Watch.REMEDIES.condition())
                                + FROM
                                + " group by g.organisation_id, g.organisation_name order by g.organisation_name",
                        null)
                .getResultStream()
                .map(Forwarded::tally)
                .toList();
    }

    private NativeQuery<Tuple> query(String sql, @Nullable UUID provider) {
        NativeQuery<Tuple> query = database.createNativeQuery(sql, Tuple.class)
                .setParameter("mine", current.actor().organisationId())
                .setParameter("today", London.today(clock));
        return provider == null ? query : query.setParameter("provider", provider);
    }

    private static Watched watched(Tuple row) {
        return new Watched(
                row.get("complaint_id", UUID.class),
                row.get("shown_reference", String.class),
                row.get("shown_subject", String.class),
                row.get("organisation_id", UUID.class),
                row.get("organisation_name", String.class),
                Stage.valueOf(row.get("stage", String.class)),
                row.get("received_on", LocalDate.class),
                row.get("acknowledge_by", LocalDate.class),
                row.get("acknowledged_on", LocalDate.class),
                row.get("respond_by", LocalDate.class),
                row.get("answered_on", LocalDate.class),
                row.get("outcome", String.class),
                number(row, "overdue_remedies"));
    }

    private static Tally tally(Tuple row) {
        return new Tally(
                row.get("organisation_id", UUID.class),
                row.get("organisation_name", String.class),
                number(row, "everything"),
                number(row, "open"),
                number(row, "late"),
                number(row, "remedies"));
    }

    private static int number(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }
}
