package org.forthright.local.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.forthright.local.Ports;

/** The real stack as {@code ./run} starts it: PostgreSQL, Keycloak, the platform and its demonstration. */
final class RunningPlatform implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Path HOME = Path.of("..", "..").toAbsolutePath().normalize();

    private final Process process;
    private final int port = Ports.anyFree();
    private final CountDownLatch ready = new CountDownLatch(1);

    private RunningPlatform() throws IOException {
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-Dforthright.home=" + HOME,
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        "target/journey",
                        "--reset"))
                .redirectErrorStream(true)
                .start();
        Thread.ofPlatform().daemon().start(this::listen);
    }

    /** Waits until it says that it is ready. */
    static RunningPlatform start() throws IOException, InterruptedException {
        RunningPlatform platform = new RunningPlatform();
        if (!platform.ready.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            platform.close();
            throw new IllegalStateException("The platform was not ready after " + PATIENCE);
        }
        if (!platform.process.isAlive()) {
            throw new IllegalStateException("The platform stopped while it started; what it said stands above");
        }
        return platform;
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println("run | " + line);
                if (line.contains("ready; Ctrl-C stops everything")) {
                    ready.countDown();
                }
            }
        } catch (IOException closed) {
            // the process has ended
        }
        ready.countDown();
    }
}
