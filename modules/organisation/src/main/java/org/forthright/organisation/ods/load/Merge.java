package org.forthright.organisation.ods.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.forthright.organisation.ods.load.OdsLoader.Result;
import org.jspecify.annotations.Nullable;

/** Takes what was staged over into the directory; whatever is the same stays untouched. */
final class Merge {

    private static final String ORGANISATIONS = """
            with merged as (
              insert into ods_organisation as o
                (code, name, is_active, primary_role, roles, opened_on, closed_on, address)
              select s.code, s.name, s.is_active,
                case when %1$s then coalesce(k.primary_role, s.primary_role) else s.primary_role end,
                case when %1$s then coalesce(k.roles, s.roles) else s.roles end,
                s.opened_on, s.closed_on, s.address
              from ods_staging s left join ods_organisation k on k.code = s.code
              on conflict (code) do update set
                name = excluded.name, is_active = excluded.is_active, primary_role = excluded.primary_role,
                roles = excluded.roles, opened_on = excluded.opened_on, closed_on = excluded.closed_on,
                address = excluded.address
              where (o.name, o.is_active, o.primary_role, o.roles, o.opened_on, o.closed_on, o.address)
                is distinct from (excluded.name, excluded.is_active, excluded.primary_role, excluded.roles,
                  excluded.opened_on, excluded.closed_on, excluded.address)
              returning xmax = 0 as added)
            select count(*) filter (where added), count(*) filter (where not added) from merged
            """;

    private static final String GONE = """
            delete from ods_succession k using ods_staging s
            where k.stated_by = s.code and not exists (
              select from unnest(s.predecessors, s.successors) as n (predecessor, successor)
              where n.predecessor = k.predecessor and n.successor = k.successor)
            """;

    private static final String STATED = """
            insert into ods_succession as k (stated_by, predecessor, successor, succeeded_on)
            select distinct on (s.code, n.predecessor, n.successor) s.code, n.predecessor, n.successor, n.on_day
            from ods_staging s, unnest(s.predecessors, s.successors, s.succeeded_on) as n (predecessor, successor, on_day)
            order by s.code, n.predecessor, n.successor, n.on_day
            on conflict (stated_by, predecessor, successor) do update set succeeded_on = excluded.succeeded_on
            where k.succeeded_on is distinct from excluded.succeeded_on
            """;

    private final Connection connection;
    private final boolean rolesAreCoarse;

    /** @param rolesAreCoarse a CSV file knows less of roles than what may be there already, and nothing of successions */
    Merge(Connection connection, boolean rolesAreCoarse) {
        this.connection = connection;
        this.rolesAreCoarse = rolesAreCoarse;
    }

    /** What shows only once the whole file is there. One load waits for the other. */
    void check(Problems problems, @Nullable LocalDate publishedOn) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("lock table ods_organisation in share row exclusive mode");
            statement.execute("analyze ods_staging");
            ResultSet twice = statement.executeQuery(
                    "select max(line), code from ods_staging group by code having count(*) > 1 order by 1, 2");
            while (twice.next()) {
                problems.add(twice.getInt(1), twice.getString(2), OdsMistake.CODE_TWICE);
            }
            ResultSet newest = statement.executeQuery("select max(published_on) from ods_load");
            newest.next();
            @Nullable LocalDate known = newest.getObject(1, LocalDate.class);
            if (publishedOn != null && known != null && publishedOn.isBefore(known)) {
                problems.add(0, publishedOn + ", " + known, OdsMistake.OLDER_THAN_LOADED);
            }
        }
    }

    Result apply(int records) throws SQLException {
        try (var statement = connection.createStatement()) {
            ResultSet counted = statement.executeQuery(ORGANISATIONS.formatted(rolesAreCoarse));
            counted.next();
            int added = counted.getInt(1);
            int changed = counted.getInt(2);
            int successions = rolesAreCoarse ? 0 : statement.executeUpdate(GONE) + statement.executeUpdate(STATED);
            return new Result(records, added, changed, successions);
        }
    }

    void note(String file, @Nullable LocalDate publishedOn, Result result) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into ods_load (file, published_on, records, added, changed, loaded_at)
                values (?, ?, ?, ?, ?, now())
                """)) {
            statement.setString(1, file);
            statement.setObject(2, publishedOn);
            statement.setInt(3, result.records());
            statement.setInt(4, result.added());
            statement.setInt(5, result.changed());
            statement.executeUpdate();
        }
    }
}
