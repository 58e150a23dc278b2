package org.forthright.platform.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.oidc.runtime.CodeAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the tokens of a sign-in in the database; the session cookie is only the key to the row. A renewal keeps key and
 * row, so that requests that run beside it are not signed out; a new sign-in always gets a new key.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class KeptTokens implements TokenStateManager {

    /** Quarkus leaves this mark on the request when the provider has renewed the tokens. */
    private static final String RENEWED_BY_PROVIDER = "refresh_token_grant_response";

    private static final String RENEWED_KEY = KeptTokens.class.getName();

    private final SignIns signIns;
    private final Renewal renewal;

    @Inject
    KeptTokens(SignIns signIns, Renewal renewal) {
        this.signIns = signIns;
        this.renewal = renewal;
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext context,
            OidcTenantConfig tenant,
            String key,
            OidcRequestContext<AuthorizationCodeTokens> request) {
        return request.runBlocking(() -> renewal.currentOrMineToRenew(new SessionKey(key))
                .map(kept -> new AuthorizationCodeTokens(kept.idToken(), null, kept.refreshToken()))
                .orElseThrow(AuthenticationFailedException::new));
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext context,
            OidcTenantConfig tenant,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> request) {
        SignedIn signedIn = new SignedIn(tokens.getIdToken(), tokens.getRefreshToken());
        Duration life = Duration.ofSeconds(context.<Long>get(CodeAuthenticationMechanism.SESSION_MAX_AGE_PARAM));
        String renewed = context.get(RENEWED_KEY);
        return request.runBlocking(() -> kept(renewed, signedIn, life).value());
    }

    /** Quarkus first deletes and then creates when it renews; the row stays for that. */
    @Override
    public Uni<Void> deleteTokens(
            RoutingContext context, OidcTenantConfig tenant, String key, OidcRequestContext<Void> request) {
        if (context.get(RENEWED_BY_PROVIDER) != null && context.get(RENEWED_KEY) == null) {
            context.put(RENEWED_KEY, key);
            return Uni.createFrom().voidItem();
        }
        return request.runBlocking(() -> {
            signIns.end(new SessionKey(key));
            return null;
        });
    }

    private SessionKey kept(@Nullable String renewed, SignedIn signedIn, Duration life) {
        SessionKey key = renewed == null ? SessionKey.fresh() : new SessionKey(renewed);
        if (renewed == null) {
            signIns.keep(key, signedIn, life);
        } else if (!signIns.renew(key, signedIn, life)) {
            throw new AuthenticationFailedException("The person signed out while the tokens were renewed");
        }
        return key;
    }
}
