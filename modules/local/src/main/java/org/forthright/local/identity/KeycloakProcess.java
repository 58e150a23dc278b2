package org.forthright.local.identity;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forthright.local.CannotStart;
import org.forthright.local.Folders;
import org.forthright.local.running.LeftBehind;
import org.forthright.local.running.Progress;
import org.jspecify.annotations.Nullable;

/** Keycloak as a process of its own, prepared once and started at every run. */
public final class KeycloakProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int CTRL_C = 130;
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    private final KeycloakDistribution distribution;
    private final KeycloakSettings settings;
    private final Folders folders;
    private final Progress progress;
    private @Nullable Process process;
    private boolean closed;

    public KeycloakProcess(KeycloakSettings settings, Folders folders, Progress progress) {
        this.distribution = KeycloakDistribution.in(folders.distributions());
        this.settings = settings;
        this.folders = folders;
        this.progress = progress;
    }

    public static void stopLeftBehind(Folders folders) {
        LeftBehind.stopNoted(pidFile(folders));
    }

    /** Keycloak assembles itself for the kind of database; needs no database yet. */
    public void prepare() throws IOException, InterruptedException {
        if (!distribution.isBuilt()) {
            progress.says("Sign-in", "preparing Keycloak, once");
            if (launch(distribution.buildCommand(), Map.of()).waitFor() != 0) {
                throw stopped();
            }
            distribution.rememberBuilt();
        }
    }

    public void start(RealmFile realm) throws IOException, InterruptedException {
        RealmImport realmImport = RealmImport.of(realm, folders.of("keycloak"));
        progress.says("Sign-in", realmImport.isNeeded() ? "starting Keycloak, reading the realm" : "starting Keycloak");
        List<String> command = new ArrayList<>(List.of(distribution.script().toString()));
        command.addAll(settings.startArguments());
        command.addAll(realmImport.arguments());
        Process started = launch(command, settings.environment());
        waitUntilReady(started);
        realmImport.remember();
        progress.says("Sign-in", "ready");
    }

    @Override
    public void close() throws IOException {
        @Nullable Process running;
        synchronized (this) {
            closed = true;
            running = process;
        }
        if (running != null) {
            LeftBehind.stop(running.toHandle());
            Files.deleteIfExists(pidFile(folders));
        }
    }

    private synchronized Process launch(List<String> command, Map<String, String> environment) throws IOException {
        if (closed) {
            throw stopped();
        }
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log().toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process started = builder.start();
        process = started;
        LeftBehind.note(started.toHandle(), pidFile(folders));
        return started;
    }

    private void waitUntilReady(Process started) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Duration told = Duration.ZERO;
        while (!answers()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);
            if (!started.isAlive() && started.exitValue() == CTRL_C) {
                throw new InterruptedException("Ctrl-C reaches Keycloak as well, at times before us");
            }
            if (!started.isAlive() || waited.compareTo(PATIENCE) > 0) {
                throw stopped();
            }
            if (waited.compareTo(told.plus(SIGN_OF_LIFE)) > 0) {
                told = waited;
                progress.says("Sign-in", "still starting");
            }
            Thread.sleep(300);
        }
    }

    private boolean answers() throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(settings.realmAddress()).toURL().openConnection();
        connection.setConnectTimeout(1000);
        connection.setReadTimeout(5000);
        try {
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        } finally {
            connection.disconnect();
        }
    }

    private CannotStart stopped() {
        return new CannotStart("Keycloak could not start; its words are in " + log() + ".");
    }

    private Path log() {
        return folders.log("keycloak.log");
    }

    private static Path pidFile(Folders folders) {
        return folders.of("keycloak").resolve("process");
    }
}
