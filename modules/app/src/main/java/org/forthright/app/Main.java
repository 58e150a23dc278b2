package org.forthright.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Map;

/** The platform. With a word behind it, one command about organisations instead, which serves no page and ends. */
@QuarkusMain(name = "platform")
public final class Main {

    private static final Map<String, String> FOR_ONE_COMMAND = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.management.host-enabled", "false",
            "quarkus.scheduler.enabled", "false",
            "quarkus.flyway.migrate-at-start", "false",
            "quarkus.oidc.tenant-enabled", "false",
            "quarkus.oidc.programs.tenant-enabled", "false",
            "forthright.onboarding.at-the-start", "false",
            "quarkus.banner.enabled", "false",
            "quarkus.log.console.level", "WARN");

    private Main() {}

    public static void main(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.run();
        } else {
            FOR_ONE_COMMAND.forEach(System::setProperty);
            Quarkus.run(Command.class, arguments);
        }
    }
}
