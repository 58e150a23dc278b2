package org.forthright.local;

import java.util.List;
import org.forthright.local.demo.DemoOrganisation;
import org.forthright.local.demo.SignInTable;
import org.forthright.local.identity.KeycloakSettings;
import org.forthright.local.running.Progress;

/** What the terminal shows when everything is ready: where to go and who can sign in. */
record Welcome(Ports ports, External external, Secrets secrets, List<DemoOrganisation> organisations) {

    void print(Progress progress) {
        progress.out().println();
        if (!external.hasSignIn()) {
            progress.out().println(new SignInTable(organisations).text());
        }
        line(progress, "Forthright", ports.platformAddress());
        if (!external.hasMail()) {
            line(progress, "Mailbox", ports.platformAddress() + "/dev/mail");
        }
        if (!external.hasSignIn()) {
            line(
                    progress,
                    "Keycloak",
                    ports.signInAddress() + "/admin (" + KeycloakSettings.ADMINISTRATOR + ", password in "
                            + secrets.file() + ")");
        }
        progress.out().println();
        progress.says("Forthright", "ready; Ctrl-C stops everything");
    }

    private static void line(Progress progress, String name, String address) {
        progress.out().printf("  %-10s  %s%n", name, address);
    }
}
