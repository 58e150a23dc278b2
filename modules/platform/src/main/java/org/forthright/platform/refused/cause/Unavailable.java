package org.forthright.platform.refused.cause;

import io.quarkus.oidc.OIDCException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthright.platform.apart.NoTurn;
import org.forthright.platform.refused.Obstacle;

/** A part that the platform needs is not there at the moment: nothing is broken, and it is worth coming back. */
final class Unavailable {

    private Unavailable() {}

    static Optional<Obstacle> behind(Throwable fault) {
        return causes(fault).flatMap(cause -> obstacle(cause).stream()).findFirst();
    }

    static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause);
    }

    private static Optional<Obstacle> obstacle(Throwable cause) {
        return switch (cause) {
            case SQLException database when isOutOfReach(database) -> Optional.of(Obstacle.BUSY);
            case NoTurn others -> Optional.of(Obstacle.BUSY);
            case OIDCException signIn -> Optional.of(Obstacle.SIGN_IN_UNAVAILABLE);
            default -> Optional.empty();
        };
    }

    /**
     * Without a state the question never left for the database: every connection was in use. With one of these the
     * database turned the connection away: broken off (08), none left (53), starting or stopping (57P).
     */
    private static boolean isOutOfReach(SQLException database) {
        String state = database.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }
}
