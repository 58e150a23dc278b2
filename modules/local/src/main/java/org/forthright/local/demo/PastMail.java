package org.forthright.local.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.forthright.platform.tenancy.CurrentActor;
import org.hibernate.Session;

/**
 * Mail of the past has been sent long ago, so it stays in the file and does not leave again. Only what was written
 * within the last three days goes out, so that the mailbox shows a few mails of every kind and not a year of them.
 */
@ApplicationScoped
class PastMail {

    private static final Duration NEW = Duration.ofDays(3);

    private final Session database;
    private final CurrentActor current;

    @Inject
    PastMail(Session database, CurrentActor current) {
        this.database = database;
        this.current = current;
    }

    /** In the transaction in which it was written, so that nobody ever finds it waiting. */
    void settle(Instant writtenAt, Instant now) {
        if (writtenAt.isBefore(now.minus(NEW))) {
            database.createNativeQuery("""
                            update outbox set state = 'SENT', sent_at = ?2, attempts = 1
                            where organisation_id = ?1 and state = 'WAITING'
                            """)
                    .setParameter(1, current.actor().organisationId())
                    .setParameter(2, writtenAt)
                    .executeUpdate();
        }
    }
}
