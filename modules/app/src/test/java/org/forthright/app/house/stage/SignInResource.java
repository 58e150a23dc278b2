package org.forthright.app.house.stage;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.forthright.app.house.SignIns;

/** A fresh key pair for each run: the application trusts its public half, {@link SignIns} signs with the other. */
public class SignInResource implements QuarkusTestResourceLifecycleManager {

    public static final String PRIVATE_KEY = "forthright.test.private-key";

    @Override
    public Map<String, String> start() {
        KeyPair pair = keyPair();
        System.setProperty(
                PRIVATE_KEY,
                Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        String publicKey = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        return Map.of("quarkus.oidc.public-key", publicKey, "quarkus.oidc.programs.public-key", publicKey);
    }

    @Override
    public void stop() {
        System.clearProperty(PRIVATE_KEY);
    }

    private static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
