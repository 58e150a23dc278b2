package org.forthright.local;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** The platform itself, in this process. */
final class Platform implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Platform.class);
    private static final int SECONDS_TO_STOP = 20;

    private final int port;
    private final CountDownLatch stopped = new CountDownLatch(1);

    Platform(int port) {
        this.port = port;
    }

    /** Comes back when the platform has stopped. */
    void run(Consumer<String> failed) {
        Quarkus.run(null, (code, problem) -> {
            stopped.countDown();
            if (problem != null) {
                LOG.error("The platform could not start", problem);
                failed.accept(firstWordsOf(rootOf(problem)));
            }
        });
    }

    void awaitReady() throws InterruptedException {
        while (stopped.getCount() > 0 && !answers()) {
            Thread.sleep(200);
        }
    }

    /** Quarkus stops itself with the process; its database and Keycloak stay until it has. */
    @Override
    public void close() {
        try {
            if (!stopped.await(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The platform did not stop within " + SECONDS_TO_STOP + " seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String firstWordsOf(Throwable problem) {
        return String.valueOf(problem.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
    }

    private static Throwable rootOf(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
