package org.forthright.app.house;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forthright.app.house.stage.SignInResource;
import org.forthright.organisation.Profile;
import org.forthright.platform.tenancy.Role;

/** Access tokens like those of Keycloak, signed with a key of the tests. */
public final class SignIns {

    public static final String ISSUER = "https://sign-in.forthright.example/realms/forthright";

    private SignIns() {}

    public static String subjectOf(String username) {
        return UUID.nameUUIDFromBytes(("forthright:person:" + username).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** A token of this person with their roles in every organisation whose profile names them. */
    public static String token(String username, List<Profile> profiles) {
        var organisations = Json.createObjectBuilder();
        for (Profile profile : profiles) {
            profile.people().stream()
                    .filter(person -> person.username().equals(username))
                    .forEach(person -> organisations.add(
                            profile.code(),
                            roles(person.roles().stream().map(Role::code).toList())));
        }
        return token(username, organisations.build());
    }

    /** A token that claims these roles in one organisation, whatever our own rows say. */
    public static String claiming(String username, String organisation, String... roles) {
        return token(
                username,
                Json.createObjectBuilder()
                        .add(organisation, roles(Arrays.asList(roles)))
                        .build());
    }

    private static String token(String username, JsonObject organisations) {
        return signed(Jwt.subject(subjectOf(username))
                .upn(username)
                .audience("forthright")
                .claim("typ", "Bearer")
                .claim("organization", organisations));
    }

    /** Whatever Keycloak might sign. */
    public static String signed(JwtClaimsBuilder claims) {
        return expiring(claims, Instant.now().plusSeconds(600));
    }

    public static String expiring(JwtClaimsBuilder claims, Instant at) {
        return claims.issuer(ISSUER).expiresAt(at).sign(privateKey());
    }

    private static PrivateKey privateKey() {
        try {
            byte[] key = Base64.getDecoder().decode(System.getProperty(SignInResource.PRIVATE_KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static JsonObject roles(List<String> names) {
        return Json.createObjectBuilder(Map.of("realm_access", Map.of("roles", names)))
                .build();
    }
}
