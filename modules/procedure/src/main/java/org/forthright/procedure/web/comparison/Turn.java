package org.forthright.procedure.web.comparison;

import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.forthright.platform.refused.Obstacle;
import org.forthright.platform.refused.ObstacleAnswer;
import org.forthright.platform.refused.TypedWords;

/**
 * One comparison at a time in the whole process: what a file and a long text take of its memory is known for one, and
 * whoever sends many at once waits for himself.
 */
@Singleton
class Turn {

    private static final long SECONDS_TO_WAIT = 3;

    private final Semaphore free = new Semaphore(1, true);

    /** What comes of the work; whose turn does not come soon is told to try again. */
    <T> T take(UriInfo address, Supplier<T> work) {
        return soon(work)
                .orElseThrow(() -> new WebApplicationException(ObstacleAnswer.of(
                        address.getRequestUri().getRawPath(), Obstacle.BUSY, TypedWords.ofThisRequest())));
    }

    /** Empty where the turn did not come. */
    <T> Optional<T> soon(Supplier<T> work) {
        if (!came()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            free.release();
        }
    }

    private boolean came() {
        try {
            return free.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
