package org.forthright.platform.session;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signing out: here for every replica, then at the provider, which tells its other applications. */
@Path("/sign-out")
@Authenticated
public class SignOutResource {

    private final OidcSession session;
    private final OidcConfigurationMetadata provider;
    private final String home;

    SignOutResource(
            OidcSession session,
            OidcConfigurationMetadata provider,
            @ConfigProperty(name = "forthright.base-address") String baseAddress) {
        this.session = session;
        this.provider = provider;
        this.home = baseAddress + "/";
    }

    /** Cookies are removed by name: clearing them all would also sign people out of their neighbours' services. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> signOut() {
        URI away = atProvider(session.getIdToken().getRawToken());
        return session.logout().replaceWith(() -> Response.seeOther(away)
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .build());
    }

    private URI atProvider(String idToken) {
        return UriBuilder.fromUri(provider.getEndSessionUri())
                .queryParam("id_token_hint", idToken)
                .queryParam("post_logout_redirect_uri", "{home}")
                .build(home);
    }
}
