package org.forthright.app.house.stage;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The sign-in service whose organisations and people the tests change; begins with none. */
public class KeycloakResource implements QuarkusTestResourceLifecycleManager {

    private static final String ADDRESS = "forthright.test.keycloak";

    private KeycloakFake keycloak;

    @Override
    public Map<String, String> start() {
        keycloak = KeycloakFake.start();
        System.setProperty(ADDRESS, keycloak.realm().replaceFirst("/realms/.*", "/control/"));
        return Map.of(
                "forthright.sign-in-admin.address",
                keycloak.realm(),
                "forthright.sign-in-admin.secret",
                KeycloakFake.SECRET);
    }

    @Override
    public void stop() {
        System.clearProperty(ADDRESS);
        keycloak.close();
    }

    /** Until it answers again. */
    public static void fallsSilent() {
        control("silent");
    }

    public static void answersAgain() {
        control("answering");
    }

    /** With nobody in it. */
    public static void startsAfresh() {
        control("afresh");
    }

    /** How often anything was changed there so far. */
    public static int writes() {
        return Integer.parseInt(control("writes"));
    }

    private static String control(String what) {
        return given().get(System.getProperty(ADDRESS) + what).asString();
    }
}
