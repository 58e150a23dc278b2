package org.forthright.local.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.forthright.local.CannotStart;

/** A process of an earlier run that was killed before it could stop what it had started. */
public final class LeftBehind {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private LeftBehind() {}

    /** Writes down who is running, with the time of its start: numbers of processes are used again. */
    public static void note(ProcessHandle process, Path file) throws IOException {
        Files.writeString(file, process.pid() + "\n" + startOf(process) + "\n");
    }

    /** Stops what {@link #note} wrote down, if it still runs. */
    public static void stopNoted(Path file) {
        List<String> lines = linesOf(file);
        if (lines.size() == 2) {
            running(lines)
                    .filter(process -> startOf(process).toString().equals(lines.get(1)))
                    .ifPresent(LeftBehind::stop);
        }
    }

    /** Stops the PostgreSQL whose own note this is, if it still runs. */
    public static void stopPostmaster(Path file) {
        List<String> lines = linesOf(file);
        if (!lines.isEmpty()) {
            running(lines)
                    .filter(process -> process.info().command().orElse("").endsWith("/postgres"))
                    .ifPresent(LeftBehind::stop);
        }
    }

    /** Asks a process and its children to end, waits, and ends them if they do not. */
    public static void stop(ProcessHandle process) {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        family.forEach(ProcessHandle::destroy);
        CompletableFuture<?> ended = CompletableFuture.allOf(
                family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        try {
            ended.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            family.forEach(ProcessHandle::destroyForcibly);
        } catch (InterruptedException e) {
            family.forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new CannotStart(file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static Optional<ProcessHandle> running(List<String> lines) {
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
