package org.forthright.platform.outbox;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.time.Tick;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries waiting mail out. The row stays locked while its mail is handed over, so that no other replica takes it; the
 * message id is made from the row, so that a mail sent twice after a crash is seen to be one.
 */
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);
    private static final int AT_ONCE = 20;
    private static final int LAST_ATTEMPT = 48;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final Session database;
    private final CurrentActor current;
    private final Mailer mailer;
    private final String from;

    @Inject
    Postman(
            Session database,
            CurrentActor current,
            Mailer mailer,
            @ConfigProperty(name = "quarkus.mailer.from") String from) {
        this.database = database;
        this.current = current;
        this.mailer = mailer;
        this.from = from;
    }

    void on(@Observes Tick tick) {
        waiting(tick.at()).forEach(letter -> carry(letter, tick.at()));
    }

    private List<Letter> waiting(Instant now) {
        return database.createNativeQuery("""
                        select outbox.id, recipient, subject, body, attempts, name, complaints_email
                        from outbox join organisation on organisation.id = outbox.organisation_id
                        where outbox.organisation_id = ?1 and state = 'WAITING' and next_attempt_at <= ?2
                        order by written_at limit ?3 for update of outbox skip locked
                        """, Tuple.class)
                .setParameter(1, current.actor().organisationId())
                .setParameter(2, now)
                .setParameter(3, AT_ONCE)
                .getResultStream()
                .map(row -> Letter.of(row))
                .toList();
    }

    private void carry(Letter letter, Instant now) {
        try {
            mailer.send(Mail.withText(letter.recipient(), letter.subject(), letter.body())
                    .setFrom(letter.sender().at(from))
                    .addReplyTo(letter.sender().email())
                    .addHeader("Message-ID", "<" + letter.id() + "@forthright.invalid>"));
            mark(letter, "SENT", now, now);
        } catch (RuntimeException undelivered) {
            LOG.warnf(
                    "Mail %s was not taken at attempt %d: %s",
                    letter.id(),
                    letter.attempts() + 1,
                    Objects.requireNonNullElse(undelivered.getCause(), undelivered)
                            .getClass());
            boolean stuck = letter.attempts() + 1 >= LAST_ATTEMPT;
            mark(letter, stuck ? "STUCK" : "WAITING", null, now.plus(pause(letter.attempts())));
        }
    }

    /** Ten seconds at first, twice as long each time, until the longest pause is reached. */
    private static Duration pause(int attempts) {
        Duration doubled = Duration.ofSeconds(10L << Math.min(attempts, 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private void mark(Letter letter, String state, @Nullable Instant sentAt, Instant next) {
        database.createNativeQuery("""
                        update outbox
                        set state = ?3, sent_at = cast(?4 as timestamptz), next_attempt_at = ?5, attempts = attempts + 1
                        where organisation_id = ?1 and id = ?2
                        """)
                .setParameter(1, current.actor().organisationId())
                .setParameter(2, letter.id())
                .setParameter(3, state)
                .setParameter(4, sentAt)
                .setParameter(5, next)
                .executeUpdate();
    }

    private record Letter(UUID id, String recipient, String subject, String body, int attempts, Sender sender) {

        static Letter of(Tuple row) {
            return new Letter(
                    row.get("id", UUID.class),
                    row.get("recipient", String.class),
                    row.get("subject", String.class),
                    row.get("body", String.class),
                    row.get("attempts", Integer.class),
                    new Sender(row.get("name", String.class), row.get("complaints_email", String.class)));
        }
    }
}
