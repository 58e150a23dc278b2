package org.forthright.platform.session;

import io.quarkus.oidc.common.runtime.OidcConstants;
import io.quarkus.oidc.runtime.OidcProvider;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.ErrorCodeValidator;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;

/**
 * The provider tells us that a session has ended there. Quarkus checks the logout token's signature, issuer, audience
 * and age, but would keep the news in the memory of this replica; we remove the rows, so that every replica knows. The
 * provider holds no CSRF token, hence a route of its own beside the pages: the signature is what counts.
 */
@ApplicationScoped
class BackChannelSignOut {

    static final String PATH = "/sign-out/back-channel";

    private static final Logger LOG = Logger.getLogger(BackChannelSignOut.class);
    private static final int LONGEST_BODY = 16 * 1024;

    private final SignIns signIns;
    private final TenantConfigBean providers;

    @Inject
    BackChannelSignOut(SignIns signIns, TenantConfigBean providers) {
        this.signIns = signIns;
        this.providers = providers;
    }

    void open(@Observes Router router) {
        router.post(PATH)
                .order(0)
                .handler(BodyHandler.create(false).setBodyLimit(LONGEST_BODY))
                .blockingHandler(this::hear, false);
    }

    private void hear(RoutingContext context) {
        String logoutToken = context.request().getFormAttribute(OidcConstants.BACK_CHANNEL_LOGOUT_TOKEN);
        TenantConfigContext tenant = providers.getDefaultTenant();
        if (!tenant.ready()) {
            context.response().setStatusCode(503).putHeader("Retry-After", "5").end();
            return;
        }
        context.response()
                .setStatusCode(logoutToken != null && ended(logoutToken, tenant.provider()) ? 200 : 400)
                .end();
    }

    private boolean ended(String logoutToken, OidcProvider provider) {
        try {
            provider.verifyLogoutJwtToken(logoutToken);
            return end(VerifiedClaims.of(logoutToken));
        } catch (InvalidJwtException forged) {
            // The codes alone: the details repeat what a stranger sent.
            LOG.warnf(
                    "A logout token was not accepted, errors %s",
                    forged.getErrorDetails().stream()
                            .map(ErrorCodeValidator.Error::getErrorCode)
                            .toList());
            return false;
        }
    }

    private boolean end(JsonObject claims) {
        String issuer = claims.getString("iss");
        String subject = claims.getString("sub");
        String session = claims.getString(OidcConstants.BACK_CHANNEL_LOGOUT_SID_CLAIM);
        if (!isLogout(claims) || issuer == null || (subject == null && session == null)) {
            return false;
        }
        int ended = session == null ? signIns.endAllOf(issuer, subject) : signIns.endProviderSession(issuer, session);
        LOG.debugf("The provider ended %d sign-ins", ended);
        return true;
    }

    /** The provider signs other tokens with the same key; only one that says it is for logging out may do that. */
    private static boolean isLogout(JsonObject claims) {
        @Nullable JsonObject events = claims.getJsonObject(OidcConstants.BACK_CHANNEL_EVENTS_CLAIM);
        return events != null
                && events.getJsonObject(OidcConstants.BACK_CHANNEL_EVENT_NAME) != null
                && !claims.containsKey("nonce");
    }
}
