package org.forthright.procedure.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.procedure.comparison.ComparisonRefusal;
import org.junit.jupiter.api.Test;

class TurnTest {

    private final Turn turn = new Turn();

    @Test
    void doesOneThingAtATime() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (ExecutorService others = Executors.newSingleThreadExecutor()) {
            Future<?> first = others.submit(() -> turn.soon(() -> {
                begun.countDown();
                return waited(end);
            }));
            begun.await();

            assertThat(turn.soon(() -> "second")).isEmpty();
            end.countDown();
            first.get();
            assertThat(turn.soon(() -> "second")).contains("second");
        }
    }

    @Test
    void passesOnAfterARefusal() {
        assertThatThrownBy(() -> turn.soon(() -> {
                    throw new Refusal(ComparisonRefusal.SWELLS);
                }))
                .isInstanceOf(Refusal.class);

        assertThat(turn.soon(() -> "second")).contains("second");
    }

    private static boolean waited(CountDownLatch end) {
        try {
            end.await();
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
