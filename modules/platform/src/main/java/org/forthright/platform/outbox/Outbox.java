package org.forthright.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.forthright.platform.tenancy.CurrentActor;
import org.hibernate.Session;

/** Where mail is put in the transaction of the change that it tells of. One mail, one recipient. */
@ApplicationScoped
public class Outbox {

    private final Session database;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    Outbox(Session database, CurrentActor current, Clock clock) {
        this.database = database;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Puts a mail in the outbox.
     *
     * @param recipient exactly one address
     * @param subject no detail of the complaint, at most its reference
     */
    public void write(String recipient, String subject, String body) {
        database.createNativeQuery("""
                        insert into outbox (organisation_id, id, recipient, subject, body, next_attempt_at, written_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?6)
                        """)
                .setParameter(1, current.actor().organisationId())
                .setParameter(2, UUID.randomUUID())
                .setParameter(3, recipient)
                .setParameter(4, subject.replaceAll("\\s+", " "))
                .setParameter(5, body)
                .setParameter(6, clock.instant())
                .executeUpdate();
    }
}
