package org.forthright.local;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.forthright.local.database.EmbeddedDatabase;
import org.forthright.local.demo.DemoOrganisation;
import org.forthright.local.identity.KeycloakProcess;
import org.forthright.local.identity.KeycloakSettings;
import org.forthright.local.identity.RealmFile;
import org.forthright.local.mailbox.Mailbox;
import org.forthright.local.running.Progress;
import org.forthright.local.running.RunningParts;
import org.jspecify.annotations.Nullable;

/** One start of everything, in order. */
final class Launch {

    private final Folders folders;
    private final Ports ports;
    private final External external;
    private final Progress progress;
    private final RunningParts parts;
    private final Secrets secrets;
    private final Settings settings;
    private final List<DemoOrganisation> organisations;

    Launch(Folders folders, Ports ports, External external, Progress progress, RunningParts parts) {
        this.folders = folders;
        this.ports = ports;
        this.external = external;
        this.progress = progress;
        this.parts = parts;
        this.secrets = Secrets.in(folders);
        this.settings = Settings.of(folders, ports, secrets);
        this.organisations = DemoOrganisation.allIn(folders.tenantConfig());
    }

    /** Comes back when everything has stopped. */
    void run() {
        if (!external.hasMail()) {
            parts.start(() -> Mailbox.open(ports.mail(), folders.of("mail"), Clock.systemUTC()));
            settings.mail(ports.mail());
        }
        @Nullable KeycloakProcess keycloak = startServers();
        Platform platform = parts.start(() -> new Platform(ports.platform()));
        new Thread(() -> finishStarting(keycloak, platform), "sign-in").start();
        progress.says("Platform", "starting");
        settings.apply(external);
        platform.run(problem -> refuse(
                "The platform could not start: " + problem + "; more is in " + folders.log("forthright.log") + "."));
    }

    private @Nullable KeycloakProcess startServers() {
        if (external.hasDatabase() && external.hasSignIn()) {
            return null;
        }
        progress.says("Database", "starting PostgreSQL");
        EmbeddedDatabase database = parts.start(() -> EmbeddedDatabase.start(folders, secrets));
        progress.says("Database", "ready");
        settings.database(database, secrets);
        if (external.hasSignIn()) {
            return null;
        }
        KeycloakSettings keycloak = new KeycloakSettings(
                ports.signIn(),
                database.url(EmbeddedDatabase.KEYCLOAK),
                EmbeddedDatabase.KEYCLOAK,
                secrets.of(EmbeddedDatabase.KEYCLOAK),
                secrets.of(KeycloakSettings.ADMINISTRATOR));
        settings.signIn(keycloak.realmAddress(), secrets);
        return parts.start(() -> new KeycloakProcess(keycloak, folders, progress));
    }

    /** Keycloak and the platform start at the same time; the platform looks for Keycloak when it first needs it. */
    private void finishStarting(@Nullable KeycloakProcess keycloak, Platform platform) {
        try {
            if (keycloak != null) {
                keycloak.prepare();
                keycloak.start(realm());
            }
            platform.awaitReady();
            if (!parts.areStopping()) {
                new Welcome(ports, external, secrets, organisations).print(progress);
            }
        } catch (CannotStart refusal) {
            refuse(refusal.sentence());
        } catch (IOException e) {
            refuse("Keycloak could not start: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private RealmFile realm() throws IOException {
        return RealmFile.reviewed(folders.tenantConfig(), ports.platformAddress(), secrets.of(Secrets.SIGN_IN))
                .with(organisations)
                .withAdministration(secrets.of(Secrets.SIGN_IN_ADMINISTRATION))
                .withMailTo(ports.mail())
                .withoutSecondFactor();
    }

    private void refuse(String sentence) {
        if (!parts.areStopping()) {
            Main.refuse(sentence);
        }
    }
}
