package org.forthright.organisation.web.partner.page;

import java.time.LocalDate;
import org.forthright.organisation.partner.Arrangement;
import org.forthright.organisation.partner.ArrangementState;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.page.Label;
import org.jspecify.annotations.Nullable;

/**
 * An arrangement in a table.
 *
 * @param service empty: everything that is bought from the provider
 * @param until null while no end is agreed
 * @param ending where its last day is entered; null where nothing is left to end, or the reader may not
 * @param withdrawal where it is taken back; null once it has begun
 */
public record ArrangementRow(
        String service,
        String contract,
        boolean nhsFunded,
        String from,
        @Nullable String until,
        Label state,
        @Nullable String ending,
        @Nullable String withdrawal) {

    /** For somebody who may only read it. */
    public static ArrangementRow of(Arrangement arrangement, LocalDate today) {
        return new ArrangementRow(
                arrangement.service(),
                arrangement.contract(),
                arrangement.isNhsFunded(),
                DateWords.day(arrangement.fromOn()),
                arrangement.untilOn().map(DateWords::day).orElse(null),
                label(arrangement.stateOn(today)),
                null,
                null);
    }

    public ArrangementRow kept(ArrangementState now, String address) {
        return new ArrangementRow(
                service,
                contract,
                nhsFunded,
                from,
                until,
                state,
                now == ArrangementState.ENDED ? null : address + "/ending",
                now == ArrangementState.BEGINS_LATER ? address + "/withdrawal" : null);
    }

    public static Label label(ArrangementState state) {
        return switch (state) {
            case LIVE -> Label.of("Live", "green");
            case BEGINS_LATER -> Label.of("Begins later", "blue");
            case ENDED -> Label.of("Ended", "grey");
        };
    }
}
