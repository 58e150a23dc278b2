package org.forthright.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TickerTest {

    private static final UUID NORTHMOOR = new UUID(0, 1);
    private static final UUID EASTMERE = new UUID(0, 2);
    private static final UUID CALDERBROOK = new UUID(0, 3);

    @Test
    void visitsTheNextOrganisationWhenOneFails() {
        Round round = new Round();

        new Ticker(round).tick();
        new Ticker(round).tick();

        assertThat(round.visited).containsExactly(NORTHMOOR, EASTMERE, CALDERBROOK, NORTHMOOR, EASTMERE, CALDERBROOK);
    }

    /** Three organisations, the second of which cannot be visited. */
    @SuppressWarnings("NullAway")
    private static final class Round extends Visits {

        private final List<UUID> visited = new ArrayList<>();

        private Round() {
            super(null, null, null, null, null);
        }

        @Override
        public List<UUID> organisations() {
            return List.of(NORTHMOOR, EASTMERE, CALDERBROOK);
        }

        @Override
        public void visit(UUID organisation) {
            visited.add(organisation);
            if (organisation.equals(EASTMERE)) {
                throw new IllegalStateException("Its rows cannot be read");
            }
        }
    }
}
