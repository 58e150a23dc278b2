package org.forthright.local.running;

import java.io.PrintStream;
import java.time.Duration;

/** Tells the person who waits what happens, each line with the seconds since the start. */
public record Progress(PrintStream out, long startedAt) {

    public static Progress on(PrintStream out) {
        return new Progress(out, System.nanoTime());
    }

    public void says(String part, String what) {
        out.printf("%6.1f s  %-9s %s%n", elapsed().toMillis() / 1000.0, part, what);
        out.flush();
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }
}
