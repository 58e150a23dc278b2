package org.forthright.platform.session;

import io.vertx.core.json.JsonObject;
import org.jose4j.jwt.NumericDate;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a sign-in: the token that says who someone is, and the one that renews it. Both come from Quarkus,
 * which has verified them.
 */
record SignedIn(String idToken, @Nullable String refreshToken) {

    static SignedIn read(String written) {
        JsonObject json = new JsonObject(written);
        return new SignedIn(json.getString("id"), json.getString("refresh"));
    }

    String written() {
        return new JsonObject().put("id", idToken).put("refresh", refreshToken).encode();
    }

    String issuer() {
        return claims().getString("iss");
    }

    String subject() {
        return claims().getString("sub");
    }

    /** The session at the provider that this sign-in came from, as its logout token will name it. */
    @Nullable
    String providerSession() {
        return claims().getString("sid");
    }

    /** By the clock that the verification goes by, so that both say the same. */
    boolean isDueForRenewal() {
        return refreshToken != null && NumericDate.now().isOnOrAfter(NumericDate.fromSeconds(claims().getLong("exp")));
    }

    private JsonObject claims() {
        return VerifiedClaims.of(idToken);
    }

    /** Tokens stay out of logs. */
    @Override
    public String toString() {
        return "SignedIn";
    }
}
