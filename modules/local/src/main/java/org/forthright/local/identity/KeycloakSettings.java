package org.forthright.local.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where this machine's Keycloak listens and keeps its tables. */
public record KeycloakSettings(
        int port, String databaseUrl, String databaseUser, String databasePassword, String administratorPassword) {

    public static final String ADMINISTRATOR = "admin";

    private static final String HEAP = "-Xms64m -Xmx400m -XX:MaxMetaspaceSize=256m";

    public String address() {
        return "http://localhost:" + port;
    }

    /** What the platform calls the address of its identity provider. */
    public String realmAddress() {
        return address() + "/realms/forthright";
    }

    List<String> startArguments() {
        return List.of(
                "start",
                "--optimized",
                "--hostname=" + address(),
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--cache=local",
                "--log-level=info");
    }

    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("KC_DB_URL", databaseUrl);
        environment.put("KC_DB_USERNAME", databaseUser);
        environment.put("KC_DB_PASSWORD", databasePassword);
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", administratorPassword);
        environment.put("JAVA_OPTS_KC_HEAP", HEAP);
        return environment;
    }
}
