package org.forthright.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.forthright.platform.tenancy.CurrentActor;
import org.hibernate.Session;

/** Work that must be done once in a period, however many replicas run: whoever inserts the row does it. */
@ApplicationScoped
public class Claims {

    private final Session database;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    Claims(Session database, CurrentActor current, Clock clock) {
        this.database = database;
        this.current = current;
        this.clock = clock;
    }

    /** Whether the work is ours; the claim falls with the transaction if the work fails. */
    public boolean claim(String job, String period) {
        return database.createNativeQuery(
                                "insert into claim (organisation_id, job, period, at) values (?1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(1, current.actor().organisationId())
                        .setParameter(2, job)
                        .setParameter(3, period)
                        .setParameter(4, clock.instant())
                        .executeUpdate()
                == 1;
    }
}
