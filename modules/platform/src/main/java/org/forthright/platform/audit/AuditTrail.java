package org.forthright.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.CurrentActor;
import org.hibernate.Session;

/**
 * Writes every event into the chain of the acting organisation, in the transaction of the change: no audit, no
 * change. Nobody else writes the audit.
 */
@ApplicationScoped
public class AuditTrail {

    /** The key of {@link AuditedEvent#details()} under which an event about one paper names it. */
    public static final String DOCUMENT = "document";

    private final Session database;
    private final CurrentActor current;
    private final Clock clock;
    private final ObjectMapper json;

    @Inject
    AuditTrail(Session database, CurrentActor current, Clock clock, ObjectMapper json) {
        this.database = database;
        this.current = current;
        this.clock = clock;
        this.json = json;
    }

    void on(@Observes AuditedEvent event) {
        Actor actor = current.actor();
        database.flush();
        database.createNativeQuery("""
                        select append_audit(cast(?1 as timestamptz), ?2, cast(?3 as uuid), cast(?4 as uuid), cast(?5 as uuid), ?6,
                                            cast(?7 as jsonb), ?8)
                        """, Long.class)
                .setParameter(1, clock.instant())
                .setParameter(2, event.kind())
                .setParameter(3, event.complaint().map(UUID::toString).orElse(null))
                .setParameter(4, event.details().get(DOCUMENT))
                .setParameter(
                        5,
                        Optional.ofNullable(actor.personId())
                                .map(UUID::toString)
                                .orElse(null))
                .setParameter(6, actor.personName())
                .setParameter(7, written(event))
                .setParameter(8, event.sharedWith().toArray(UUID[]::new))
                .getSingleResult();
    }

    private String written(AuditedEvent event) {
        try {
            return json.writeValueAsString(event.details());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A map of strings could not be written", impossible);
        }
    }
}
