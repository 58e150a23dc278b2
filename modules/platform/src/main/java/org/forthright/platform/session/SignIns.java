package org.forthright.platform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The table of sign-ins. It belongs to no organisation, and each statement is a commit of its own, so it is spoken to
 * without a transaction: nothing of a tenant could be read here. Time is the database's, the same for all replicas.
 */
@ApplicationScoped
class SignIns {

    private static final int RENEWAL_SECONDS = 15;

    private final DataSource database;
    private final TokenSeal seal;

    @Inject
    SignIns(DataSource database, TokenSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    void keep(SessionKey key, SignedIn signedIn, Duration life) {
        execute(
                "insert into signed_in_session (key_hash, issuer, subject, provider_session, tokens, expires_at)"
                        + " values (?, ?, ?, ?, ?, now() + make_interval(secs => ?))",
                key.hash(),
                signedIn.issuer(),
                signedIn.subject(),
                signedIn.providerSession(),
                seal.seal(signedIn.written(), key.hash()),
                life.toSeconds());
    }

    Optional<SignedIn> find(SessionKey key) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(
                        connection,
                        "select tokens from signed_in_session where key_hash = ? and expires_at > now()",
                        key.hash());
                ResultSet row = statement.executeQuery()) {
            return row.next() ? seal.open(row.getString(1), key.hash()).map(SignedIn::read) : Optional.empty();
        } catch (SQLException broken) {
            throw new IllegalStateException("The table of sign-ins could not be read", broken);
        }
    }

    /** Whether the caller is the one that renews; everyone else waits for it. */
    boolean claimRenewal(SessionKey key) {
        return execute(
                        "update signed_in_session set renewing_until = now() + make_interval(secs => ?)"
                                + " where key_hash = ? and coalesce(renewing_until, '-infinity') < now()",
                        RENEWAL_SECONDS,
                        key.hash())
                == 1;
    }

    /** Puts new tokens in place of the old; false when the sign-in was ended meanwhile, and ended it stays. */
    boolean renew(SessionKey key, SignedIn signedIn, Duration life) {
        return execute(
                        "update signed_in_session set tokens = ?, provider_session = ?, renewing_until = null,"
                                + " expires_at = now() + make_interval(secs => ?) where key_hash = ?",
                        seal.seal(signedIn.written(), key.hash()),
                        signedIn.providerSession(),
                        life.toSeconds(),
                        key.hash())
                == 1;
    }

    void end(SessionKey key) {
        execute("delete from signed_in_session where key_hash = ?", key.hash());
    }

    /** Ends the sign-ins that came from one session at the provider, in whichever browser and replica. */
    int endProviderSession(String issuer, String providerSession) {
        return execute(
                "delete from signed_in_session where issuer = ? and provider_session = ?", issuer, providerSession);
    }

    /** Ends every sign-in of a person. */
    int endAllOf(String issuer, String subject) {
        return execute("delete from signed_in_session where issuer = ? and subject = ?", issuer, subject);
    }

    int sweep() {
        return execute("delete from signed_in_session where expires_at <= now()");
    }

    private int execute(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("The table of sign-ins could not be written", broken);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
