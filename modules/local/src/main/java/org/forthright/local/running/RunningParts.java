package org.forthright.local.running;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.forthright.local.CannotStart;
import org.jboss.logging.Logger;

/** What was started and has to be stopped, the last one first, however far the start came. */
public final class RunningParts {

    private static final Logger LOG = Logger.getLogger(RunningParts.class);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private volatile boolean stopping;

    public static RunningParts stoppedWithTheProcess(Progress progress) {
        RunningParts parts = new RunningParts();
        Runnable stop = () -> {
            progress.says("Forthright", "stopping");
            parts.stop();
            progress.says("Forthright", "stopped");
        };
        Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop everything"));
        return parts;
    }

    public boolean areStopping() {
        return stopping;
    }

    /** Stopping waits for a start that is under way, so that nothing comes up unnoticed. */
    public synchronized <T extends AutoCloseable> T start(Supplier<T> part) {
        if (stopping) {
            throw new CannotStart("Stopped while starting.");
        }
        T started = part.get();
        parts.push(started);
        return started;
    }

    private void stop() {
        stopping = true;
        stopAll();
    }

    private synchronized void stopAll() {
        while (!parts.isEmpty()) {
            stop(parts.pop());
        }
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            // The others have to be stopped all the same.
            LOG.warnf(e, "%s did not stop cleanly", part.getClass().getSimpleName());
        }
    }
}
