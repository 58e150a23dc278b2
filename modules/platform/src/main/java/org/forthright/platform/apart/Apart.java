package org.forthright.platform.apart;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * A small program of ours that opens a file of a stranger in a process of its own. It gets the bytes and gives back
 * others, knows no secret and keeps no log; what takes more memory or time than it has ends it, and nothing else.
 */
public final class Apart {

    private static final Logger LOG = Logger.getLogger(Apart.class);
    private static final long MOST_SECONDS = 15;
    private static final long MOST_SECONDS_OF_WAITING = 30;

    private static final int MEGABYTE = 1024 * 1024;

    /** The file as it comes in and as a whole. */
    private static final int TIMES_THE_FILE = 2;

    /** One at a time in the whole process, so that the memory for it is known. */
    private static final Semaphore TURN = new Semaphore(1, true);

    private final Class<?> program;
    private final int megabytes;
    private final int mostBytes;
    private final String jars;

    /**
     * Describes a program.
     *
     * @param program the class with its {@code main}
     * @param megabytes of memory for what it makes of a file, beside the file itself
     * @param mostBytes that it may give back
     * @param beside one class of each further jar that it uses
     */
    public Apart(Class<?> program, int megabytes, int mostBytes, List<Class<?>> beside) {
        this.program = program;
        this.megabytes = megabytes;
        this.mostBytes = mostBytes;
        this.jars = Stream.concat(Stream.of(program), beside.stream())
                .map(Apart::jar)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * Runs it on a file.
     *
     * @throws NoTurn where others were before us for so long that the reader should come back
     */
    public Ended on(byte[] file, String... arguments) {
        try {
            if (!TURN.tryAcquire(MOST_SECONDS_OF_WAITING, TimeUnit.SECONDS)) {
                throw new NoTurn();
            }
            try {
                return run(file, List.of(arguments));
            } finally {
                TURN.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NoTurn();
        }
    }

    private Ended run(byte[] file, List<String> arguments) throws InterruptedException {
        Process process = start(file, arguments);
        try {
            Thread.startVirtualThread(() -> feed(process, file));
            Thread.startVirtualThread(() -> stopInTime(process));
            byte[] output = process.getInputStream().readNBytes(mostBytes + 1);
            if (output.length > mostBytes) {
                process.destroyForcibly();
            }
            int status = process.waitFor();
            if (status != 0) {
                LOG.infof("%s ended with %d on a file of %d bytes", program.getSimpleName(), status, file.length);
            }
            return new Ended(status, output);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(byte[] file, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + (megabytes + TIMES_THE_FILE * file.length / MEGABYTE) + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-cp",
                jars,
                program.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
        builder.environment().clear();
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A program that has ended early reads no further. */
    private static void feed(Process process, byte[] file) {
        try (OutputStream input = process.getOutputStream()) {
            input.write(file);
        } catch (IOException ended) {
            LOG.debugf("Not all of the file was read: %s", ended);
        }
    }

    private static void stopInTime(Process process) {
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String jar(Class<?> within) {
        return Path.of(URI.create(within.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString();
    }
}
