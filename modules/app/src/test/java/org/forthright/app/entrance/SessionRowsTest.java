package org.forthright.app.entrance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.forthright.app.house.House;
import org.forthright.app.house.SignIns;
import org.junit.jupiter.api.Test;

/** The rows behind sign-ins, as Quarkus makes, renews and ends them; another replica sees the same rows. */
@House
class SessionRowsTest {

    private static final OidcTenantConfig TENANT = null;
    private static final String LOGOUT = "http://schemas.openid.net/event/backchannel-logout";

    @Inject
    TokenStateManager sessions;

    @Inject
    DataSource database;

    private final String session = UUID.randomUUID().toString();

    @Test
    void holdNeitherTheKeyNorTheTokens() throws SQLException {
        String key = signIn();

        assertThat(tokens(key).getRefreshToken()).isEqualTo("refresh-1");
        assertThat(row()).doesNotContain(key, "refresh-1", tokens(key).getIdToken());
    }

    @Test
    void openForTheRightKeyAlone() {
        String key = signIn();

        assertThatThrownBy(() -> tokens(key + "x")).isInstanceOf(AuthenticationFailedException.class);
        assertThatThrownBy(() -> tokens("")).isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void keepTheirKeyWhenTheTokensAreRenewed() {
        String key = signIn();
        RoutingContext request = request(Map.of("refresh_token_grant_response", true));
        sessions.deleteTokens(request, TENANT, key, now()).await().indefinitely();

        assertThat(tokens(key).getRefreshToken()).isEqualTo("refresh-1");
        assertThat(create(request, "refresh-2")).isEqualTo(key);
        assertThat(tokens(key).getRefreshToken()).isEqualTo("refresh-2");
    }

    @Test
    void stayGoneWhenSomebodySignsOutDuringARenewal() {
        String key = signIn();
        RoutingContext request = request(Map.of("refresh_token_grant_response", true));
        sessions.deleteTokens(request, TENANT, key, now()).await().indefinitely();
        signOut(key);

        assertThatThrownBy(() -> create(request, "refresh-2")).isInstanceOf(AuthenticationFailedException.class);
        assertThatThrownBy(() -> tokens(key)).isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void endWithTheSignOut() {
        String key = signIn();
        signOut(key);

        assertThatThrownBy(() -> tokens(key)).isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void endWhenTheProviderSaysSo() {
        String key = signIn();
        String other = new SessionRowsTest.Other().signIn();

        assertThat(tellFromProvider(SignIns.signed(logout()))).isEqualTo(200);
        assertThatThrownBy(() -> tokens(key)).isInstanceOf(AuthenticationFailedException.class);
        assertThat(tokens(other)).isNotNull();
    }

    @Test
    void surviveForgedAndMistakenLogoutTokens() {
        String key = signIn();
        String token = SignIns.signed(logout());

        assertThat(tellFromProvider(token.substring(0, token.lastIndexOf('.')) + ".AAAA"))
                .isEqualTo(400);
        assertThat(tellFromProvider(SignIns.signed(claims()))).isEqualTo(400);
        assertThat(tellFromProvider(SignIns.signed(logout().claim("nonce", "n"))))
                .isEqualTo(400);
        assertThat(tellFromProvider(SignIns.signed(logout().audience("another-client"))))
                .isEqualTo(400);
        assertThat(tellFromProvider("")).isEqualTo(400);
        assertThat(tokens(key)).isNotNull();
    }

    @Test
    void areRenewedByOneRequestWhileTheOthersWait() throws InterruptedException {
        String key = signIn(Instant.now().minusSeconds(5));
        tokens(key);
        var waiting = new Thread(() -> tokens(key));
        waiting.start();
        waiting.join(700);
        assertThat(waiting.isAlive()).isTrue();

        RoutingContext request = request(Map.of("refresh_token_grant_response", true));
        sessions.deleteTokens(request, TENANT, key, now()).await().indefinitely();
        create(request, "refresh-2");
        waiting.join(2000);
        assertThat(waiting.isAlive()).isFalse();
    }

    /** A sign-in from another browser. */
    private final class Other {
        String signIn() {
            return sessions.createTokenState(
                            request(Map.of()),
                            TENANT,
                            new AuthorizationCodeTokens(
                                    SignIns.signed(claims().claim("sid", "another-session")), null, "other"),
                            now())
                    .await()
                    .indefinitely();
        }
    }

    private String signIn() {
        return create(request(Map.of()), "refresh-1");
    }

    private String signIn(Instant expired) {
        String idToken = SignIns.expiring(claims().claim("sid", session), expired);
        return sessions.createTokenState(
                        request(Map.of()), TENANT, new AuthorizationCodeTokens(idToken, null, "refresh-1"), now())
                .await()
                .indefinitely();
    }

    private String create(RoutingContext request, String refreshToken) {
        String idToken = SignIns.signed(claims().claim("sid", session));
        return sessions.createTokenState(
                        request, TENANT, new AuthorizationCodeTokens(idToken, null, refreshToken), now())
                .await()
                .indefinitely();
    }

    private AuthorizationCodeTokens tokens(String key) {
        return sessions.getTokens(request(Map.of()), TENANT, key, now()).await().indefinitely();
    }

    private void signOut(String key) {
        sessions.deleteTokens(request(Map.of()), TENANT, key, now()).await().indefinitely();
    }

    private JwtClaimsBuilder claims() {
        return Jwt.subject(SignIns.subjectOf("nadia.rahman")).audience("forthright");
    }

    private JwtClaimsBuilder logout() {
        return claims().claim("sid", session).claim("events", Map.of(LOGOUT, Map.of()));
    }

    private static int tellFromProvider(String logoutToken) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("logout_token", logoutToken)
                .post("/sign-out/back-channel")
                .getStatusCode();
    }

    private String row() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select cast(s as text) from signed_in_session s where provider_session = ?")) {
            statement.setString(1, session);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static <T> OidcRequestContext<T> now() {
        return work -> Uni.createFrom().item(work);
    }

    /** A request that only remembers what is put into it. */
    private static RoutingContext request(Map<String, Object> marks) {
        Map<String, Object> data = new HashMap<>(marks);
        data.put("session-max-age", 600L);
        return (RoutingContext) Proxy.newProxyInstance(
                RoutingContext.class.getClassLoader(),
                new Class<?>[] {RoutingContext.class},
                (proxy, method, arguments) -> method.getName().equals("put")
                        ? data.put((String) arguments[0], arguments[1])
                        : data.get(arguments[0]));
    }
}
