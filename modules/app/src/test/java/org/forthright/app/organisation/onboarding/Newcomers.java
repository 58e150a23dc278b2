package org.forthright.app.organisation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.forthright.app.house.stage.KeycloakResource;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.onboarding.Applied;
import org.forthright.organisation.onboarding.Onboarding;
import org.forthright.organisation.onboarding.Plan;
import org.forthright.organisation.onboarding.file.Checked;
import org.forthright.organisation.onboarding.file.OrganisationFiles;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.platform.tenancy.Acting;
import org.forthright.platform.tenancy.Actor;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Organisations that are new to the platform, how they are taken over, and how they go again after the test. */
@ApplicationScoped
public class Newcomers {

    private static final String[] TABLES = {
        "claim",
        "once",
        "outbox",
        "audit_entry",
        "audit_head",
        "commissioning",
        "assurance",
        "provider",
        "appointment",
        "absence",
        "access_confirmation",
        "membership"
    };

    private final Onboarding onboarding;
    private final Memberships memberships;
    private final Acting acting;
    private final Statistics statistics;
    private final String database;

    @Inject
    Newcomers(
            Onboarding onboarding,
            Memberships memberships,
            Acting acting,
            SessionFactory sessions,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String database) {
        this.onboarding = onboarding;
        this.memberships = memberships;
        this.acting = acting;
        this.statistics = sessions.getStatistics();
        this.database = database;
    }

    Checked check(Map<String, String> files) {
        return onboarding.check(OrganisationFiles.of(files));
    }

    Plan plan(Map<String, String> files) {
        return onboarding.plan(check(files).sound());
    }

    public Applied apply(Map<String, String> files) {
        return onboarding.apply(plan(files));
    }

    Applied apply(Plan plan) {
        return onboarding.apply(plan);
    }

    List<Membership> people(String code) {
        return acting.as(Actor.clockwork(Organisation.idOf(code)), () -> memberships.list("order by username"));
    }

    /** How often a row was written and the sign-in service changed while this was done. */
    long writesOf(Runnable task) {
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        int before = KeycloakResource.writes();
        task.run();
        statistics.setStatisticsEnabled(false);
        return statistics.getEntityInsertCount()
                + statistics.getEntityUpdateCount()
                + statistics.getEntityDeleteCount()
                + KeycloakResource.writes()
                - before;
    }

    /** Nobody but the owner of the whole cluster can: an organisation is never removed. */
    public void forget(String codes) {
        try (var connection = DriverManager.getConnection(database, "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String table : TABLES) {
                statement.execute("delete from " + table
                        + " where organisation_id in (select id from organisation where code like '" + codes + "')");
            }
            statement.execute("delete from organisation where code like '" + codes + "'");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
