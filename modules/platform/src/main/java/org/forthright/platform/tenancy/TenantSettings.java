package org.forthright.platform.tenancy;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Tells the database, inside the transaction and for it alone, which organisation asks. A connection without a
 * transaction or without an actor gets nothing, and the row policies then show it no row.
 */
@Singleton
public class TenantSettings implements AgroalPoolInterceptor {

    private final CurrentActor current;

    @Inject
    TenantSettings(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            Optional<Actor> actor = actorOfThisRequest();
            if (actor.isEmpty() || connection.getAutoCommit()) {
                return;
            }
            tell(connection, actor.get());
        } catch (SQLException broken) {
            throw new IllegalStateException("The database was not told which organisation asks", broken);
        }
    }

    private Optional<Actor> actorOfThisRequest() {
        return Arc.container().requestContext().isActive() ? current.ifAny() : Optional.empty();
    }

    private static void tell(Connection connection, Actor actor) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select set_config('app.organisation', ?, true), set_config('app.person', ?, true),"
                        + " set_config('app.platform', ?, true)")) {
            statement.setString(1, actor.organisationId().toString());
            statement.setString(
                    2, actor.personId() == null ? "" : actor.personId().toString());
            statement.setString(3, actor.isClockwork() ? "yes" : "");
            statement.execute();
        }
    }
}
